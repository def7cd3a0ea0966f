import type { PageReading } from './read-article.ts';

/** A step of reading in plain words. */
export interface ExplainedStep {
  title: string;
  /** What the step left: "12 blocks", or what the gate decided. */
  outcome: string;
  /** What it removed and why, or the reasons with their weights. */
  lines: readonly { words: string; why: string }[];
}

/** What each step does, for people who see its name only here. */
const TITLES: Record<string, string> = {
  'saved-page': 'hidden until a script shows it',
  readability: 'first choice of the body',
  place: 'no body by its place in the page',
  witness: 'told by the page’s JSON-LD',
  neighbours: 'joined from beside the chosen blocks',
  'other-articles': 'outside the article itself',
  headline: 'headline and standfirst',
  'the-end': 'after the end of the article',
  'link-sections': 'sections of links',
  boilerplate: 'lines every page of a site has',
  'link-only': 'nothing but links',
  repeated: 'said twice',
  'no-words': 'no words',
  'opening-lines': 'lines before the text begins',
  'picture-captions': 'captions by their place',
  'closing-lines': 'closing lines',
  'trailing-heading': 'headings with nothing under them',
  gate: 'is this an article?',
};

const signed = (weight: number) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
const blocks = (n: number) => `${n} ${n === 1 ? 'block' : 'blocks'}`;

/** What each step of reading kept and removed, in the order of the steps; the gate's reasons last. */
export function explainReading({ article, steps }: Pick<PageReading, 'article' | 'steps'>): ExplainedStep[] {
  let before = 0;
  return steps.map(({ step, kept, removed }) => {
    const title = `${step}: ${TITLES[step] ?? step}`;
    if (step === 'gate') {
      const sum = removed.reduce((n, { why }) => n + Number(why), 0);
      const outcome = `${article.isArticle ? 'yes' : 'no'}: the reasons add up to ${sum.toFixed(1)}, an article needs 1`;
      return { title, outcome, lines: removed.map(({ words, why }) => ({ words, why: signed(Number(why)) })) };
    }
    if (step === 'saved-page')
      return { title, outcome: `${kept} ${kept === 1 ? 'box' : 'boxes'} shown`, lines: removed };
    const added = Math.max(0, kept - before + removed.length);
    const change = added && before ? `, ${added} added` : '';
    before = kept;
    return { title, outcome: `${blocks(kept)} kept${change}`, lines: removed };
  });
}
