import { describe, expect, test } from 'vitest';
import type { Statement } from '../../model/analysis.ts';
import { nameAct } from '../acts.ts';
import { readSentences } from '../sentences.ts';
import { settleActs } from './settle.ts';

type Row = { words: string; cue?: string; source?: string; side?: string; neutral?: true; continues?: number };

/** Acts of statements given as rows over an invented text, after what stands around them was read. */
function acts(text: string, rows: readonly Row[]) {
  const place = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const statements = rows.map(
    ({ words, cue, source, side, neutral, continues }, i): Statement => ({
      ...place(words),
      id: `q${i}`,
      kind: words.startsWith('“') ? 'direct' : 'indirect',
      ...(cue && { cue: place(cue) }),
      source: source ? place(source) : null,
      sides: side ? [side] : [],
      ...(neutral && { neutral }),
      ...(continues !== undefined && { continues: `q${continues}` }),
      confidence: 1,
      rule: 'by hand',
      why: [],
    }),
  );
  const whole = { start: 0, end: text.length };
  for (const statement of statements) statement.act = nameAct(text, statement, whole).act;
  return settleActs(readSentences(text), statements).map(({ act }) => act);
}

describe('what stands around a statement', () => {
  test('words that go on after a denial are part of it', () => {
    const text = 'Orrin Steel denied it. “The filter is new,” its engineer said.';
    const rows: Row[] = [
      { words: 'denied it', cue: 'denied', source: 'Orrin Steel', side: 'a' },
      { words: '“The filter is new,”', cue: 'said', source: 'its engineer', side: 'a' },
    ];
    expect(acts(text, rows)).toEqual(['deny', 'deny']);
    expect(acts(text, [rows[0]!, { ...rows[1]!, side: 'b' }])).toEqual(['deny', 'assert']);
  });

  test('a neutral verb behind a rejection goes on with it', () => {
    const text = 'Velm Council rejected the request, saying the pier was full.';
    expect(
      acts(text, [
        { words: 'rejected the request', cue: 'rejected', source: 'Velm Council', side: 'a' },
        { words: 'the pier was full', cue: 'saying', source: 'Velm Council', side: 'a' },
      ]),
    ).toEqual(['reject', 'reject']);
  });

  test('the pieces of one quotation do one thing', () => {
    const text = '“The gates were open,” Dain said. “That is negligence.”';
    expect(
      acts(text, [
        { words: '“The gates were open,”', cue: 'said', source: 'Dain' },
        { words: '“That is negligence.”', source: 'Dain', continues: 0 },
      ]),
    ).toEqual(['accuse', 'accuse']);
  });

  test('the contrary, right after the other side accused, is a denial', () => {
    const text = 'The council accused Orrin Steel of waste. Orrin Steel said the pipes had not been used since May.';
    expect(
      acts(text, [
        { words: 'accused Orrin Steel of waste', cue: 'accused', source: 'The council', side: 'a' },
        { words: 'the pipes had not been used since May', cue: 'said', source: 'Orrin Steel', side: 'b' },
      ]),
    ).toEqual(['accuse', 'deny']);
  });

  test('a court states, whatever its words blame', () => {
    const text = 'The court said the levy was unlawful.';
    const row: Row = { words: 'the levy was unlawful', cue: 'said', source: 'The court' };
    expect(acts(text, [{ ...row, neutral: true }])).toEqual(['assert']);
    expect(acts(text, [row])).toEqual(['accuse']);
  });

  test('a party that says what another is not finds fault; one that tells its own story does not', () => {
    const said = { cue: 'said', source: 'Dain', side: 'a' };
    expect(acts('“That is not a plan,” Dain said.', [{ words: '“That is not a plan,”', ...said }])).toEqual(['accuse']);
    expect(acts('“We do not know,” Dain said.', [{ words: '“We do not know,”', ...said }])).toEqual(['assert']);
  });
});
