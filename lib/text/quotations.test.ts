import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from './quotations.ts';
import { readSentences } from './sentences.ts';

const quoted = (text: string) =>
  findQuotations(readSentences(text)).map((q) => q.pieces.map((p) => text.slice(p.start, p.end)).join(' | '));

/** Invented sentences: [what a newspaper prints, the stretches in marks]. */
const ROWS: [string, string, string[]][] = [
  ['curly double marks', 'The mayor said: “We are ready.” She left.', ['“We are ready.”']],
  ['straight double marks', '"No comment," said the baker. "Ask my wife."', ['"No comment,"', '"Ask my wife."']],
  ['typewriter marks of an agency', "``We lost,'' the coach said.", ["``We lost,''"]],
  ['British single marks', '‘We’re done,’ the workers’ leader said.', ['‘We’re done,’']],
  ['straight single marks', "'It's over,' the coach's brother said.", ["'It's over,'"]],
  [
    'a possessive inside single marks',
    'He said ‘the miners’ wages were too low’ again.',
    ['‘the miners’ wages were too low’'],
  ],
  ['double marks inside single ones', '‘She told me “never” and left,’ he said.', ['‘She told me “never” and left,’']],
  ['single marks inside double ones', '“She told me ‘never’ and left,” he said.', ['“She told me ‘never’ and left,”']],
  ['guillemets', 'La maire a dit « non » hier.', ['« non »']],
  ['German marks', 'Er sagte: „Wir gehen.“ Dann ging er.', ['„Wir gehen.“']],
  ['reversed guillemets', 'Sie rief »Halt« und lief.', ['»Halt«']],
  ['apostrophes alone', 'The cities’ ports didn’t close in the ’90s, rock ’n’ roll or not.', []],
  ['inches', 'The board is 12" wide.', []],
  ['a quotation over two paragraphs', '“We came.\n“We saw,” she said.', ['“We came. | “We saw,”']],
  ['an opening mark never closed', 'He began: “We will see.\nThe ship sailed.', ['“We will see.']],
  ['a mark lost between two quotations', '“We lost. “We will win,” she said.', ['“We lost.', '“We will win,”']],
  ['a closing mark glued to the next word', 'He fought "oppression."Both sides left.', ['"oppression."']],
  ['an opening mark used for a closing one', 'They called it a “fraud“ twice.', ['“fraud“']],
];

describe('words in quotation marks', () => {
  test.each(ROWS)('newspapers print %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('ten thousand marks never closed are read in no time', () => {
    const started = performance.now();
    const found = findQuotations(readSentences(`${'He said “go. '.repeat(10_000)}\n${'“'.repeat(10_000)}`));
    expect(found.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('whatever marks a text holds, every piece lies in the text, in order, and none overlaps the next', () => {
    const word = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', ' ', 'Go', 'said', '.', ',', '\n', 's');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const pieces = findQuotations(readSentences(text)).flatMap((q) => q.pieces);
        for (const [i, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.end).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(piece.start).toBeGreaterThanOrEqual(pieces[i - 1]!.end);
        }
      }),
    );
  });
});
