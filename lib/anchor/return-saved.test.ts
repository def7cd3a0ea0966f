import { describe, expect, test } from 'vitest';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { describeArticle } from './describe-article.ts';
import { returnSaved } from './return-saved.ts';

const { article, analysis } = CRAFTED_PAGE;
const saved = await describeArticle(CRAFTED_PAGE, 'port', new Date(0));
/** Today's engine finds the parties of the story and nothing else, unless told otherwise. */
const bare = (more: Partial<Analysis> = {}): Analysis => ({ ...analysis, mentions: [], statements: [], ...more });
const edit = (from: string, to: string): Article => {
  if (!article.text.includes(from)) throw new Error(`the article does not say: ${from}`);
  return { ...article, text: article.text.replace(from, to) };
};
const back = (now: Article, today = bare()) => returnSaved(saved, now, today).analysis;
const saying = (now: Article, words: string, today?: Analysis) =>
  back(now, today).statements.find(({ start, end }) => now.text.slice(start, end).includes(words));
const wordsAt = (now: Article, span: { start: number; end: number }) => now.text.slice(span.start, span.end);

describe('the saved findings of an article that was edited since', () => {
  test('come back on their own words, with speaker and side, where their sentence is unchanged', () => {
    const now = edit('The port of Tallmouth', 'A new first paragraph.\n\nThe port of Tallmouth');
    const claim = saying(now, 'This walkout is reckless')!;
    expect(wordsAt(now, claim)).toBe('“This walkout is reckless,”');
    expect(claim).toMatchObject({ sides: ['board-side'], source: { name: 'Joost Vandermeer', entity: 'vandermeer' } });
    expect(wordsAt(now, claim.source!)).toBe('Vandermeer');
    expect(back(now).mentions.map((mention) => wordsAt(now, mention))).toEqual(
      saved.analysis.mentions.map(({ start, end }) => article.text.slice(start, end)),
    );
  });

  test('are nobody’s where the sentence now gives the words to another', () => {
    const now = edit('“This walkout is reckless,” Vandermeer told', '“This walkout is reckless,” Ellwood told');
    expect(saying(now, 'This walkout is reckless')).toMatchObject({ source: null, sides: [] });
  });

  test('are nobody’s where only a pronoun says who spoke, since it may mean another by now', () => {
    const now = edit('Vandermeer rejected the demand', 'Ellwood rejected the demand');
    expect(saying(now, 'There is no secret plan')).toMatchObject({ source: null, sides: [] });
  });

  test('do not come back as reported words where the sentence no longer reports them', () => {
    const now = edit('denied that it had misled anyone', 'will be asked whether it had misled anyone');
    expect(saying(now, 'it had misled anyone')).toBeUndefined();
  });

  test('do not come back at all where their sentence was taken out', () => {
    const now = edit('Both sides agreed to meet a mediator on Thursday.\n\n', '');
    expect(saying(now, 'to meet a mediator')).toBeUndefined();
    const lost = returnSaved(saved, now, bare()).returned.filter(({ anchor }) => !anchor);
    expect(lost.map(({ words }) => words)).toContain('to meet a mediator on Thursday');
  });

  test('a name is not painted on almost the same name', () => {
    const now = edit('said Marta Ellwood,', 'said Marta Ellwards,');
    expect(back(now).mentions.map((mention) => wordsAt(now, mention))).not.toContain('Marta Ellwards');
  });

  test('what today’s analysis finds in the same words stands, and nothing is there twice', () => {
    const now = edit('eleven freighters', 'twelve freighters');
    const place = now.text.indexOf('“This walkout');
    const today = {
      ...saved.analysis.statements[0]!,
      id: 'today',
      start: place,
      end: place + '“This walkout is reckless,”'.length,
    };
    const claims = back(now, bare({ statements: [today] })).statements.filter(({ start }) => start === place);
    expect(claims).toEqual([today]);
  });

  test('a side that is none in today’s article gets no claim', () => {
    const now = edit('eleven freighters', 'twelve freighters');
    const claim = saying(now, 'This walkout is reckless', bare({ sides: [] }))!;
    expect(claim).toMatchObject({ sides: [], source: { name: 'Joost Vandermeer' } });
  });

  test('a name that today’s article does not know comes with its entry, without what the old text said of it', () => {
    const now = edit('eleven freighters', 'twelve freighters');
    const entities = analysis.entities.filter(({ id }) => id !== 'ellwood');
    const result = back(now, bare({ entities }));
    expect(result.entities.at(-1)).toMatchObject({ id: 'saved:ellwood', name: 'Marta Ellwood', affiliation: null });
    expect(result.mentions.filter(({ entity }) => entity === 'saved:ellwood')).not.toHaveLength(0);
  });

  test('come back in headlines too', () => {
    const start = article.heads[0]!.text.indexOf('Tallmouth');
    const inHead = { ...analysis.mentions[0]!, entity: 'tallmouth', start, end: start + 9 };
    const heads = analysis.heads.map((head, i) => (i ? head : { ...head, mentions: [inHead] }));
    const record = { ...saved, analysis: { ...saved.analysis, heads } };
    const now = article.heads.map((head, i) => (i ? head : { ...head, text: `Updated: ${head.text}` }));
    const today = bare({ heads: heads.map(() => ({ mentions: [], statements: [] })) });
    const [first] = returnSaved(record, { ...article, heads: now }, today).analysis.heads;
    expect(first!.mentions.map((m) => now[0]!.text.slice(m.start, m.end))).toEqual(['Tallmouth']);
  });

  test('bringing them back twice changes nothing', () => {
    const now = edit('eleven freighters', 'twelve freighters');
    const once = back(now);
    expect(back(now, once)).toEqual(once);
  });
});
