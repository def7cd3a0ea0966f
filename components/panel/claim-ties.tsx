import type { Tie } from '../../lib/panel/claims.ts';
import { type MessageKey, t } from '../strings.ts';
import { usePanel } from './panel-context.ts';

const HOWS = {
  answers: 'panel_answers',
  answered: 'panel_answered_by',
  repeats: 'panel_repeats',
  repeated: 'panel_repeated_by',
} as const satisfies Record<Tie['how'], MessageKey>;

/** The threads of a claim: what it answers and what answers it, each a way to the other card. */
export function ClaimTies({ ties }: { ties: readonly Tie[] }) {
  const { openClaim } = usePanel();
  if (!ties.length) return null;
  return (
    <ul class="ties">
      {ties.map(({ how, key, speaker, words }) => (
        <li key={`${how} ${key}`}>
          <button type="button" class="tie" data-how={how} onClick={() => openClaim(key)}>
            <span class="tie-how">{t(HOWS[how])}</span> {speaker && <b>{speaker}</b>} <q>{shorten(words)}</q>
          </button>
        </li>
      ))}
    </ul>
  );
}

const shorten = (words: string) => {
  const bare = words.replace(/^[“"‘]|[”"’,.]+$/g, '');
  return bare.length > 60 ? `${bare.slice(0, 60).trimEnd()}…` : bare;
};
