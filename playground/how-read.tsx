import type { ExplainedStep } from '../lib/page/explain.ts';

/** How a page was read: each step, what it removed and why. */
export function HowRead({ steps }: { steps: readonly ExplainedStep[] }) {
  return (
    <details class="how-read">
      <summary>How this page was read</summary>
      <ol>
        {steps.map(({ title, outcome, lines }) => (
          <li key={title}>
            <strong>{title}</strong> — {outcome}
            <ul>
              {lines.map(({ words, why }) => (
                <li key={words}>
                  {words} <span class="note">({why})</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
