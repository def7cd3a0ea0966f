import type { Entity } from '../../lib/model/analysis.ts';
import { t } from '../strings.ts';

/** What the article itself says of a name. */
export function NameDetails({ entity }: { entity: Entity }) {
  const { role, affiliation } = entity;
  return (
    <dl class="name-details">
      {role && (
        <>
          <dt>{t('names_role')}</dt>
          <dd>{role}</dd>
        </>
      )}
      {affiliation && (
        <>
          <dt>{t('names_affiliation')}</dt>
          <dd>
            {affiliation.name}
            <ul class="note">
              {affiliation.why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {!role && !affiliation && (
        <>
          <dt>{t('names_in_article')}</dt>
          <dd>{t('names_nothing_said')}</dd>
        </>
      )}
    </dl>
  );
}
