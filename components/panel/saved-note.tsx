import type { Finding } from '../../lib/model/page.ts';
import type { SavedChange, SinceSaved } from '../../lib/panel/since-saved.ts';
import { showDate } from '../dates.ts';
import { plural, t } from '../strings.ts';
import { usePanel } from './panel-context.ts';

/** When this article was saved, and which saved findings were changed or taken out since. */
export function SavedNote({ since }: { since: SinceSaved }) {
  const { savedAt, edited, changed, lost, lostNames } = since;
  const day = showDate(savedAt) ?? savedAt;
  if (!edited) return <p class="note">{t('saved_unchanged', day)}</p>;
  return (
    <div class="note boxed since-saved">
      <p>{t('saved_edited', day)}</p>
      {changed.length + lost.length === 0 && <p>{t('saved_all_stand')}</p>}
      <Changes title={plural('saved_changed', changed.length)} changes={changed} />
      <Changes title={plural('saved_lost', lost.length)} changes={lost} />
      {lostNames.length > 0 && (
        <details>
          <summary>{plural('saved_lost_names', lostNames.length)}</summary>
          <ul>
            {lostNames.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Changes({ title, changes }: { title: string; changes: readonly SavedChange[] }) {
  const { showFinding } = usePanel();
  if (!changes.length) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {changes.map(({ id, words, speaker, now }) => (
          <li key={id}>
            {speaker && <cite>{speaker}</cite>} <q>{words}</q> {now && <Show finding={now} onShow={showFinding} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Show({ finding, onShow }: { finding: Finding; onShow: (finding: Finding) => void }) {
  return (
    <button type="button" class="link" onClick={() => onShow(finding)}>
      {t('saved_show_now')}
    </button>
  );
}
