import { describe, expect, test } from 'vitest';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { describeArticle } from '../anchor/describe-article.ts';
import { compareSaved } from './since-saved.ts';

const saved = await describeArticle(CRAFTED_PAGE, 'port', new Date(0));
const { article, analysis } = CRAFTED_PAGE;
const { text } = article;
/** The article with another text; today's analysis knows nothing of it. */
const compare = (now: string) =>
  compareSaved(saved, { ...article, text: now }, { ...analysis, mentions: [], statements: [] });

describe('an article that was edited after it was saved', () => {
  test('an unchanged one has no news', () => {
    expect(compare(text)).toMatchObject({ edited: false, changed: [], lost: [] });
  });

  test('a typing error mended elsewhere changes no statement', () => {
    const mended = text.replace('eleven freighters', 'twelve freighters');
    expect(compare(mended)).toMatchObject({ edited: true, changed: [], lost: [] });
  });

  test('a quotation whose words were changed is shown with the old words and where the new ones stand', () => {
    const softer = text.replace('The board has lied to its own workers', 'The board has misled its own workers');
    const { changed, lost } = compare(softer);
    expect(lost).toEqual([]);
    expect(changed.map(({ words }) => words)).toContain('“The board has lied to its own workers for a year.”');
    const { now } = changed.find(({ words }) => words.includes('lied'))!;
    expect(softer.slice(now!.start, now!.end)).toBe('“The board has misled its own workers for a year.”');
  });

  test('a paragraph that was taken out leaves its statements lost, with their speaker', () => {
    const block = CRAFTED_PAGE.article.blocks[3]!;
    const cut = text.slice(0, block.start) + text.slice(block.end + 2);
    const { lost } = compare(cut);
    expect(lost.map(({ words }) => words)).toEqual([
      '“This walkout is reckless,”',
      '“It will cost the town two million crowns a day, and it must end now.”',
    ]);
    expect(lost[0]!.speaker).toBe('Joost Vandermeer');
  });
});
