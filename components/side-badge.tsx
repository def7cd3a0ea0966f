import type { SideLook } from '../lib/panel/side-looks.ts';

/** A side's letter on its colour and pattern: told apart by any one of the three. */
export function SideBadge({ look, named = false }: { look: SideLook; named?: boolean }) {
  return (
    <span class="side-badge" data-side={look.mark} title={look.name}>
      <span class="side-letter" aria-hidden="true">
        {look.letter}
      </span>
      <span class={named ? 'side-name' : 'unseen'}>{look.name}</span>
    </span>
  );
}
