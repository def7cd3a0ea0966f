import type { Column } from '../../lib/panel/claims.ts';
import { SideBadge } from '../side-badge.tsx';
import { plural, t } from '../strings.ts';

/** How much of the reported speech is each side's: counted, not judged. One side alone has all of it, which a bar need not say. */
export function ShareOfVoice({ columns, onChoose }: { columns: readonly Column[]; onChoose: (side: string) => void }) {
  const total = columns.reduce((sum, { words }) => sum + words, 0);
  const shared = total > 0 && columns.length > 1;
  const share = (words: number) => Math.round((100 * words) / total);
  return (
    <section class="voice" aria-labelledby="voice-title">
      <h2 id="voice-title">{t('panel_voice')}</h2>
      {shared && (
        <div class="voice-bar" aria-hidden="true">
          {columns.map(({ side, look, words }) =>
            words ? <span key={side.id} data-side={look.mark} style={{ flexGrow: words }} /> : null,
          )}
        </div>
      )}
      <ul class="voice-sides">
        {columns.map(({ side, look, count, words }) => (
          <li key={side.id}>
            <button type="button" class="voice-side" onClick={() => onChoose(side.id)}>
              <SideBadge look={look} named />
              {shared && <span class="voice-share"> {t('panel_percent', share(words))}</span>}
              <span class="voice-figures">
                {plural('panel_claims', count)} · {plural('panel_words', words)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="note">{t('panel_voice_note')}</p>
    </section>
  );
}
