import { useContext } from 'preact/hooks';
import type { Correction } from '../../lib/model/correction.ts';
import { actName } from '../acts.ts';
import { plural, t } from '../strings.ts';
import { CorrectingContext } from './correcting.ts';
import { NAME_TYPES } from './name-types.ts';

/** What the reader corrected in this article, newest first, each to be taken back; nothing where nothing was. */
export function CorrectionList() {
  const correcting = useContext(CorrectingContext);
  if (!correcting?.corrections.length) return null;
  const { corrections, remove, analysis } = correcting;
  return (
    <details class="note boxed corrections">
      <summary>{plural('correct_count', corrections.length)}</summary>
      <ul>
        {corrections.toReversed().map((correction) => (
          <li key={correction.id}>
            <span>
              <q>{subjectOf(correction)}</q> {changeOf(correction)}
              {analysis.skipped?.includes(correction.id) && <span class="skipped"> {t('correct_skipped')}</span>}
            </span>
            <button
              type="button"
              class="link"
              aria-label={t('correct_undo_this', subjectOf(correction), changeOf(correction))}
              onClick={() => void remove(correction.id)}
            >
              {t('correct_undo')}
            </button>
          </li>
        ))}
      </ul>
      {corrections.length > 1 && (
        <button type="button" class="button" onClick={() => void remove(corrections.at(-1)!.id)}>
          {t('correct_undo_last')}
        </button>
      )}
    </details>
  );
}

/** The claim's first words, or the name. */
function subjectOf(correction: Correction): string {
  if ('name' in correction) return correction.name.name;
  const quote = correction.claim.selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const words = (quote?.exact ?? '').replace(/^[“"‘]|[”"’,.]+$/g, '');
  return words.length > 50 ? `${words.slice(0, 50).trimEnd()}…` : words;
}

function changeOf(correction: Correction): string {
  switch (correction.what) {
    case 'claim-side': {
      const none = t(correction.neutral ? 'panel_neutral' : 'panel_unassigned');
      return t('correct_did_side', correction.sides.join(' + ') || none);
    }
    case 'claim-act':
      return t('correct_did_act', actName(correction.act));
    case 'claim-speaker':
      return t('correct_did_speaker', correction.speaker?.name ?? t('panel_no_speaker'));
    case 'claim-dismissed':
      return t('correct_did_not_claim');
    case 'name-side':
      return t('correct_did_side', correction.side ?? t('correct_no_side'));
    case 'name-type':
      return t('correct_did_type', t(NAME_TYPES[correction.type]));
    case 'name-merged':
      return t('correct_did_same', correction.into.name);
    case 'name-dismissed':
      return t('correct_did_not_name');
  }
}
