/** Reads treebanks in CoNLL-U (universaldependencies.org/format). */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface TreebankSentence {
  text: string;
  /** True where the sentence opens a paragraph. */
  paragraph: boolean;
  forms: string[];
  upos: string[];
  xpos: string[];
  /** Index of the head in this sentence, -1 for the root. */
  heads: number[];
  /** Universal relations with subtype, e.g. "nsubj:pass". */
  relations: string[];
}

/** Words of one sentence; ranges ("2-3 don't") and empty nodes ("8.1") are left out. */
export function readConllu(content: string): TreebankSentence[] {
  return content
    .split(/\n\n+/)
    .map(readSentence)
    .filter((sentence) => sentence.forms.length > 0);
}

function readSentence(lines: string): TreebankSentence {
  const sentence: TreebankSentence = {
    text: /^# text = (.*)$/m.exec(lines)?.[1] ?? '',
    paragraph: /^# newpar/m.test(lines),
    forms: [],
    upos: [],
    xpos: [],
    heads: [],
    relations: [],
  };
  for (const line of lines.split('\n')) {
    const [id, form, , upos, xpos, , head, relation] = line.split('\t');
    if (!relation || !/^\d+$/.test(id!)) continue;
    sentence.forms.push(form!);
    sentence.upos.push(upos!);
    sentence.xpos.push(xpos!);
    sentence.heads.push(Number(head) - 1);
    sentence.relations.push(relation);
  }
  return sentence;
}

/** Reads a .conllu or .conllu.gz file. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path);
  return readConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}
