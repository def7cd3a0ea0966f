import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { describeArticle } from '../anchor/describe-article.ts';
import { cell, exportCsv, undefuse } from './csv.ts';

/** Reads CSV as RFC 4180 has it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && !quoted && !plain && !row.length) break;
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const saved = await describeArticle(CRAFTED_PAGE, 'a1', new Date(0));
const table = (csv: string) => {
  const [head, ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [head![i]!, undefuse(value)])));
};

describe('attributions as a table', () => {
  test('one row for each, with the words, the speaker and the sentence', () => {
    const rows = table(exportCsv([saved]));
    expect(rows).toHaveLength(CRAFTED_PAGE.analysis.statements.length);
    const denial = rows.find((row) => row.act === 'deny')!;
    expect(denial).toMatchObject({
      source: 'Harbour Board',
      source_words: 'The Harbour Board',
      cue: 'denied',
      content: 'that it had misled anyone',
      sentence: 'The Harbour Board denied that it had misled anyone.',
      sides: 'Harbour Board',
    });
    const { text } = CRAFTED_PAGE.article;
    expect(text.slice(Number(denial.content_start), Number(denial.content_end))).toBe(denial.content);
  });

  test('a joint statement names both sides in one row', () => {
    const joint = table(exportCsv([saved])).find((row) => row.content === 'to meet a mediator on Thursday');
    expect(joint?.sides).toBe('Dockers’ Union; Harbour Board');
  });

  test('Excel gets its byte order mark only when asked for', () => {
    expect(exportCsv([saved], { bom: true }).startsWith('\ufeffarticle,url,')).toBe(true);
    expect(exportCsv([saved]).startsWith('article,url,')).toBe(true);
  });

  test('a headline’s statement says that it stands in the headline', () => {
    const [headline] = CRAFTED_PAGE.article.heads;
    const statement = { ...saved.analysis.statements[0]!, id: 'h1', start: 0, end: 8, source: null, cue: undefined };
    const heads = [
      { mentions: [], statements: [statement] },
      { mentions: [], statements: [] },
    ];
    const [row] = table(exportCsv([{ ...saved, analysis: { ...saved.analysis, heads } }]));
    expect(row).toMatchObject({ part: 'headline', content: headline!.text.slice(0, 8), sentence: headline!.text });
  });
});

describe('a cell', () => {
  test.each([
    ['=HYPERLINK("http://bad.example")', `"'=HYPERLINK(""http://bad.example"")"`],
    ['@minister on the network', `'@minister on the network`],
    ['-5 degrees', `'-5 degrees`],
    ['‘we said no’', '‘we said no’'],
    ["'tis the season", "'tis the season"],
    ["'=1+1", "''=1+1"],
    ['a, b', '"a, b"'],
  ])('%s is written %s', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  test('never begins as a formula does, and gives back every text', () => {
    const tricky = fc.string({ unit: fc.constantFrom(...'=+-@\'",;\t\r\n ab“’'), maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string()), (text) => {
        const [[back]] = readCsv(`${cell(text)},x\r\n`) as [string[]];
        expect(back).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(undefuse(back!)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
