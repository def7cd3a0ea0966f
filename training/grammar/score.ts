/** F1 of tags and arcs against a treebank, words matched by their place in the text. */
import type { GrammarModel, Syntax } from '../../lib/text/grammar.ts';
import type { Reading, Token } from '../../lib/text/reading.ts';
import type { TreebankSentence } from './conllu.ts';

/** Verbs whose subject is a source. */
const REPORTING =
  /^(?:sa(?:y|ys|id|ying)|tells?|told|telling|add(?:s|ed)?|announce[sd]?|claim(?:s|ed)?|den(?:y|ies|ied)|accuse[sd]?|warn(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|report(?:s|ed)?|stat(?:es?|ed)|explain(?:s|ed)?|confirm(?:s|ed)?|wr(?:ites?|ote)|asks?|asked|believe[sd]?|suggest(?:s|ed)?)$/i;

/** One word with what is known of it, its place first. */
interface Row {
  start: number;
  end: number;
  upos: string;
  xpos: string;
  /** Place of the head, -1: root. */
  head: number;
  relation: string;
  headForm: string;
}

/** The treebank's own tokens as a reading of one sentence; their places are those of the forms in its text. */
export function goldReading({ text, forms }: TreebankSentence): Reading {
  let at = 0;
  const tokens = forms.map((form): Token => {
    const found = text.indexOf(form, at);
    const start = found < 0 ? at : found;
    at = start + form.length;
    return { start, end: at, text: form, sentence: 0 };
  });
  const span = { start: 0, end: at };
  return {
    text,
    blocks: [{ ...span, kind: 'paragraph' }],
    sentences: [{ ...span, block: 0, first: 0, last: tokens.length }],
    tokens,
  };
}

/** Scores in percent. Words cut differently than in the treebank count as missed. */
export function score(
  sentences: readonly TreebankSentence[],
  grammar: GrammarModel,
  read: (sentence: TreebankSentence) => Reading,
): Record<string, number> {
  const counts = new Map<string, { gold: number; ours: number; both: number }>();
  for (const sentence of sentences) {
    const reading = read(sentence);
    compare(goldRows(sentence), ourRows(reading, grammar.read(reading)), counts);
  }
  return Object.fromEntries(
    [...counts].map(([what, { gold, ours, both }]) => [what, (200 * both) / Math.max(1, gold + ours)]),
  );
}

/** What is counted: its name, and what a row shows of it (undefined: not counted). */
const MEASURES: readonly (readonly [string, (row: Row) => unknown])[] = [
  ['UPOS', (row) => row.upos],
  ['XPOS', (row) => row.xpos],
  ['UAS', (row) => row.head],
  ['LAS', (row) => `${row.head} ${row.relation}`],
  ['nsubj', (row) => arc(row, row.relation === 'nsubj')],
  ['ccomp', (row) => arc(row, row.relation === 'ccomp')],
  ['appos', (row) => arc(row, row.relation === 'appos')],
  ['subjects of reporting verbs', (row) => arc(row, row.relation === 'nsubj' && REPORTING.test(row.headForm))],
];

function arc(row: Row, counted: boolean): string | undefined {
  return counted ? `${row.head} ${row.relation}` : undefined;
}

function compare(
  gold: readonly Row[],
  ours: readonly Row[],
  counts: Map<string, { gold: number; ours: number; both: number }>,
): void {
  const bySpan = new Map(ours.map((row) => [`${row.start}-${row.end}`, row]));
  for (const [what, show] of MEASURES) {
    const count = counts.get(what) ?? { gold: 0, ours: 0, both: 0 };
    counts.set(what, count);
    count.ours += ours.filter((row) => show(row) !== undefined).length;
    for (const row of gold) {
      if (show(row) === undefined) continue;
      count.gold++;
      const other = bySpan.get(`${row.start}-${row.end}`);
      if (other && show(other) === show(row)) count.both++;
    }
  }
}

function goldRows(sentence: TreebankSentence): Row[] {
  const { tokens } = goldReading(sentence);
  return tokens.map(({ start, end }, i) => {
    const head = sentence.heads[i]!;
    return {
      start,
      end,
      upos: sentence.upos[i]!,
      xpos: sentence.xpos[i]!,
      head: tokens[head]?.start ?? -1,
      relation: sentence.relations[i]!.split(':')[0]!,
      headForm: tokens[head]?.text ?? '',
    };
  });
}

function ourRows(reading: Reading, syntax: Syntax): Row[] {
  return reading.tokens.map(({ start, end, sentence }, i) => {
    const tree = syntax.tree(sentence);
    const head = tree?.head(i) ?? i;
    return {
      start,
      end,
      upos: syntax.upos(i),
      xpos: syntax.xpos(i),
      head: reading.tokens[head]?.start ?? -1,
      relation: tree?.relation(i) ?? '',
      headForm: reading.tokens[head]?.text ?? '',
    };
  });
}
