import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../sentences.ts';
import { readGrammar } from './model.ts';

const bytesOf = (name: string) => readFileSync(new URL(`../../../public/knowledge/${name}`, import.meta.url));
const grammar = readGrammar(bytesOf('clusters.bin'), bytesOf('tagger.bin'));

function tagged(text: string): string {
  const reading = readSentences(text);
  const syntax = grammar.read(reading);
  return reading.tokens.map((token, i) => `${token.text}/${syntax.upos(i)}`).join(' ');
}

/** Invented sentences with the tags a careful reader gives them. */
const GOLD = [
  'Minister/PROPN Karim/PROPN Doso/PROPN said/VERB on/ADP Monday/PROPN that/SCONJ the/DET border/NOUN would/AUX stay/VERB closed/ADJ ./PUNCT',
  '“/PUNCT We/PRON will/AUX not/PART leave/VERB ,/PUNCT ”/PUNCT Ms./PROPN Velland/PROPN told/VERB reporters/NOUN ./PUNCT',
  'Both/DET parties/NOUN denied/VERB the/DET government/NOUN ’s/PART claims/NOUN ./PUNCT',
  'Officials/NOUN in/ADP Tolveen/PROPN deny/VERB that/SCONJ troops/NOUN fired/VERB first/ADV —/PUNCT and/CCONJ they/PRON ’ve/AUX promised/VERB an/DET inquiry/NOUN ./PUNCT',
  'According/VERB to/ADP the/DET ministry/NOUN ,/PUNCT 12/NUM soldiers/NOUN were/AUX killed/VERB ./PUNCT',
  'Critics/NOUN say/VERB the/DET new/ADJ law/NOUN threatens/VERB the/DET press/NOUN ./PUNCT',
  'The/DET president/NOUN of/ADP Marrland/PROPN urged/VERB both/DET sides/NOUN to/PART end/VERB the/DET fighting/NOUN ./PUNCT',
  'He/PRON accused/VERB the/DET rebels/NOUN of/SCONJ shelling/VERB a/DET hospital/NOUN ./PUNCT',
];

describe('the tags of the words of a news sentence', () => {
  it('are right for at least 94 of 100 words of our own sentences', () => {
    const gold = GOLD.flatMap((line) => line.split(' '));
    const ours = GOLD.flatMap((line) => tagged(line.replace(/\/[A-Z]+(?= |$)/g, '')).split(' '));
    expect(ours).toHaveLength(gold.length);
    const wrong = gold.filter((pair, i) => ours[i] !== pair);
    expect(wrong.length / gold.length, `missed: ${wrong.join(' ')}`).toBeLessThan(0.06);
  });

  it('gives the same tags whatever the style of the quotation marks', () => {
    const strip = (text: string) => text.replace(/[^/\s]+\//g, '');
    expect(strip(tagged('"We\'ll stay," he said.'))).toBe(strip(tagged('“We’ll stay,” he said.')));
  });

  it('tells a verb from a noun by the words around it', () => {
    expect(tagged('The claims were false.')).toContain('claims/NOUN');
    expect(tagged('They were false, he claims.')).toContain('claims/VERB');
  });

  it('reads a headline in capitals', () => {
    expect(tagged('MINISTER DENIES TALKS WITH REBELS')).toMatch(/DENIES\/VERB/);
  });

  it('refuses a file that is cut', () => {
    expect(() => readGrammar(bytesOf('clusters.bin'), new Uint8Array(20))).toThrow('not a table of weights: tagger');
  });
});

describe('hostile text', () => {
  it('tags a word of a megabyte and a page without a full stop in linear time', () => {
    const started = performance.now();
    tagged('a'.repeat(1_000_000));
    tagged('mine '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
