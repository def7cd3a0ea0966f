import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../sentences.ts';
import { LONGEST_PARSED, readGrammar } from './model.ts';

const bytesOf = (name: string) => readFileSync(new URL(`../../../public/knowledge/${name}`, import.meta.url));
const grammar = readGrammar(bytesOf('clusters.bin'), bytesOf('tagger.bin'), bytesOf('parser.bin'));

/** "said>nsubj>Doso" for each arc: head, relation with subtype, dependent. */
function arcs(text: string): string[] {
  const reading = readSentences(text);
  const tree = grammar.read(reading).tree(0)!;
  const { first, last } = reading.sentences[0]!;
  return reading.tokens.slice(first, last).map(({ text: word }, i) => {
    const head = tree.head(first + i);
    const subtype = tree.subtype(first + i);
    return `${head < 0 ? 'ROOT' : reading.tokens[head]!.text}>${tree.relation(first + i)}${subtype && `:${subtype}`}>${word}`;
  });
}

/** Invented sentences with the arcs that a reader of statements needs. */
const GOLD: [string, string[]][] = [
  [
    'Doso said that the border would stay closed.',
    ['ROOT>root>said', 'said>nsubj>Doso', 'said>ccomp>stay', 'stay>mark>that', 'stay>nsubj>border', 'border>det>the'],
  ],
  [
    'The minister told reporters the talks had failed.',
    ['told>nsubj>minister', 'told>ccomp>failed', 'failed>nsubj>talks', 'failed>aux>had'],
  ],
  ['“We will not leave,” the spokesman said.', ['said>nsubj>spokesman', 'leave>nsubj>We', 'leave>advmod>not']],
  [
    'The village was shelled by the rebels, residents said.',
    ['shelled>nsubj:pass>village', 'shelled>aux:pass>was', 'shelled>obl:agent>rebels', 'said>nsubj>residents'],
  ],
  [
    'Karim Doso, the foreign minister, denied the report.',
    ['denied>nsubj>Karim', 'Karim>appos>minister', 'denied>obj>report'],
  ],
  [
    'According to the ministry, twelve soldiers died.',
    ['died>obl>ministry', 'died>nsubj>soldiers', 'soldiers>nummod>twelve'],
  ],
  [
    'She accused the government of breaking its promises.',
    ['accused>nsubj>She', 'accused>obj>government', 'breaking>obj>promises', 'promises>nmod:poss>its'],
  ],
  [
    'The army, which controls the port, rejected the offer.',
    ['rejected>nsubj>army', 'army>acl:relcl>controls', 'controls>nsubj>which', 'controls>obj>port'],
  ],
];

describe('the tree of a news sentence', () => {
  it('has at least 85 of 100 arcs of our own sentences right', () => {
    const missed = GOLD.flatMap(([text, wanted]) => {
      const found = arcs(text);
      return wanted.filter((arc) => !found.includes(arc));
    });
    const all = GOLD.flatMap(([, wanted]) => wanted).length;
    expect(missed.length / all, `missed: ${missed.join(' ')}`).toBeLessThanOrEqual(0.15);
  });

  it('has one root, and every word leads to it', () => {
    for (const text of [
      'No.',
      'Talks, talks, talks – and “nothing” else (so far)?',
      'the of and to in a',
      '" " \' \' — ,',
    ]) {
      const reading = readSentences(text);
      const syntax = grammar.read(reading);
      reading.sentences.forEach(({ first, last }, s) => {
        const tree = syntax.tree(s)!;
        const tokens = Array.from({ length: last - first }, (_, i) => first + i);
        expect(tokens.filter((token) => tree.head(token) === -1)).toHaveLength(1);
        for (const token of tokens) {
          let at = token;
          for (let steps = 0; at !== -1 && steps <= tokens.length; steps++) at = tree.head(at);
          expect(at).toBe(-1);
        }
      });
    }
  });

  it('counts tokens of the whole article, not of the sentence', () => {
    const reading = readSentences('It rained. The mayor resigned.');
    const tree = grammar.read(reading).tree(1)!;
    const verb = reading.tokens.findIndex(({ text }) => text === 'resigned');
    const mayor = reading.tokens.findIndex(({ text }) => text === 'mayor');
    expect(tree.head(mayor)).toBe(verb);
    expect(tree.head(verb)).toBe(-1);
  });

  it('is not made of a sentence as long as a table', () => {
    const syntax = grammar.read(readSentences('tonnes and '.repeat(LONGEST_PARSED)));
    expect(syntax.tree(0)).toBeUndefined();
    expect(syntax.upos(0)).toBe('NOUN');
  });
});

describe('the shipped files of the grammar', () => {
  it.each(['clusters.bin', 'tagger.bin', 'parser.bin'])(
    '%s is the one whose checksum was recorded in training',
    (name) => {
      const recorded = JSON.parse(bytesOf('checksums.json').toString('utf8'));
      expect(createHash('sha256').update(bytesOf(name)).digest('hex')).toBe(recorded[name]);
    },
  );

  it('are refused in plain words where they are cut or changed places', () => {
    const [clusters, tagger, parser] = ['clusters.bin', 'tagger.bin', 'parser.bin'].map(bytesOf) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    expect(() => readGrammar(clusters.subarray(0, 30_000), tagger, parser)).toThrow('cut or damaged');
    expect(() => readGrammar(clusters, tagger, parser.subarray(0, 100_000))).toThrow('cut or damaged');
    expect(() => readGrammar(clusters, tagger, tagger)).toThrow(/where "parser" .* is wanted/);
  });
});
