import { explainReading } from '../lib/page/explain.ts';
import type { PageReading } from '../lib/page/read-article.ts';

/** How a page was read, as text: each step with what it kept, what it removed and why. */
export function explanationOf(reading: PageReading | undefined): string {
  if (!reading) return 'No text was found on this page.';
  const { article } = reading;
  const lines = [article.title ?? '(no title)'];
  for (const { title, outcome, lines: rows } of explainReading(reading)) {
    lines.push('', `${title} — ${outcome}`);
    for (const { words, why } of rows)
      lines.push(title.startsWith('gate') ? `  ${why}  ${words}` : `  − ${words}\n      why: ${why}`);
  }
  lines.push('', 'body');
  for (const { kind, start, end } of article.blocks) lines.push(`  [${kind}] ${article.text.slice(start, end)}`);
  return lines.join('\n');
}
