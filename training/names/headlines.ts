import { readSentences } from '../../lib/text/sentences.ts';
import type { Example } from './corpus.ts';

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|'s|’s|n't)$/;

/** One document in `every` once more, as a headline writer would print it: in turn In Title Case and IN CAPITALS. */
export function headlines<Of extends { example: Example }>(documents: readonly Of[], every: number): Of[] {
  return documents
    .filter((_, n) => n % every === 0)
    .map((document, n) => ({
      ...document,
      example: reprint(document.example, n % 2 ? (word) => word.toUpperCase() : titleCase),
    }));
}

function titleCase(word: string): string {
  return SMALL.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Same tokens, other letters; left out where the new letters make other tokens. */
function reprint(example: Example, print: (word: string) => string): Example {
  const { text, tokens } = example.reading;
  let printed = '';
  let at = 0;
  for (const { start, end } of tokens) {
    const word = print(text.slice(start, end));
    printed += text.slice(at, start) + (word.length === end - start ? word : text.slice(start, end));
    at = end;
  }
  const reading = readSentences(printed + text.slice(at));
  const same = reading.tokens.length === tokens.length && reading.tokens.every((t, i) => t.start === tokens[i]!.start);
  return same ? { ...example, reading } : example;
}
