import type { Card, CardStatement } from '../../lib/model/card.ts';
import type { Finding } from '../../lib/model/page.ts';
import { plural, t } from '../strings.ts';

interface Props {
  card: Card;
  onShow: (finding: Finding) => void;
}

/** What the article itself says: role, whom somebody belongs to and why, what was said by and of them. */
export function CardArticle({ card, onShow }: Props) {
  const { role, affiliation, alsoCalled, said, saidOf } = card;
  const silent = !role && !affiliation && !alsoCalled.length && !said.length && !saidOf.length;
  if (silent) return card.type === 'PER' ? <p class="card-none">{t('card_silent')}</p> : null;
  return (
    <section class="card-part">
      <h4>{t('card_in_article')}</h4>
      {(role || affiliation || alsoCalled.length > 0) && (
        <dl>
          {role && (
            <div>
              <dt>{t('card_role')}</dt>
              <dd>{role}</dd>
            </div>
          )}
          {affiliation && (
            <div>
              <dt>{t('card_affiliation')}</dt>
              <dd>
                {affiliation.name}
                {affiliation.why.map((reason) => (
                  <small key={reason}>{reason}</small>
                ))}
              </dd>
            </div>
          )}
          {alsoCalled.length > 0 && (
            <div>
              <dt>{t('card_also')}</dt>
              <dd>{alsoCalled.join(', ')}</dd>
            </div>
          )}
        </dl>
      )}
      <Statements title={plural('card_said', said.length)} statements={said} onShow={onShow} />
      <Statements title={plural('card_said_of', saidOf.length)} statements={saidOf} onShow={onShow} speakers />
    </section>
  );
}

interface StatementsProps {
  title: string;
  statements: readonly CardStatement[];
  onShow: (finding: Finding) => void;
  /** Names the speaker under each. */
  speakers?: boolean;
}

/** So few stand open at once; more wait behind the summary that counts them. */
const FEW = 2;

/** Statements behind a summary that counts them; each leads to its place in the page. */
function Statements({ title, statements, onShow, speakers = false }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <details open={statements.length <= FEW}>
      <summary>{title}</summary>
      <ul class="card-statements">
        {statements.map(({ finding, words, quoted, speaker }) => (
          <li key={finding.id}>
            <button type="button" onClick={() => onShow(finding)} title={t('card_show')}>
              {quoted ? <q>{unmarked(words)}</q> : <span>{words}</span>}
              {speakers && speaker && <small>{speaker}</small>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The words without quotation marks of their own: the element brings its marks. */
function unmarked(words: string): string {
  return words.replace(/^["“”„«‘']+/, '').replace(/["“”»’']+$/, '');
}
