import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Knowledge } from './knowledge.ts';
import { findMentions } from './mentions.ts';
import { KNOWLEDGE_FILES, type KnowledgeFile, readKnowledge } from './read-knowledge.ts';
import { readSentences } from './sentences.ts';

const folder = new URL('../../public/knowledge/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const files = Object.fromEntries(KNOWLEDGE_FILES.map((name) => [name, bytesOf(name)])) as Record<
  KnowledgeFile,
  Uint8Array
>;
const knowledge = readKnowledge(files);

const found = (text: string, known: Knowledge = knowledge) =>
  findMentions(readSentences(text), undefined, known).map((m) => `${m.type} ${text.slice(m.start, m.end)}`);

// Invented officials and events on real places.
describe('names in a newspaper sentence:', () => {
  test.each([
    [
      'a title before a name is a role, the country before it a place',
      'Pakistan Prime Minister Darvesh Qamar met Iranian President Sohrab Tehrani in Islamabad on Monday.',
      [
        'LOC Pakistan',
        'ROLE Prime Minister',
        'PER Darvesh Qamar',
        'NORP Iranian',
        'ROLE President',
        'PER Sohrab Tehrani',
        'LOC Islamabad',
      ],
    ],
    [
      'a surname of two halves stays whole, and stands for the person where it stands alone',
      'Judge Odile Moreau-Lind of Ghana met Governor Petra Osei-Falk. Moreau-Lind thanked her. Osei-Falk left.',
      [
        'ROLE Judge',
        'PER Odile Moreau-Lind',
        'LOC Ghana',
        'ROLE Governor',
        'PER Petra Osei-Falk',
        'PER Moreau-Lind',
        'PER Osei-Falk',
      ],
    ],
    [
      'two people of one hyphen stay two',
      'The Kenya-Ghana talks began after President Dana Orlan met Prime Minister Odile Lind.',
      ['LOC Kenya', 'LOC Ghana', 'ROLE President', 'PER Dana Orlan', 'ROLE Prime Minister', 'PER Odile Lind'],
    ],
    [
      'the small syllable of a given name belongs to the person',
      'South Korean Foreign Minister Park Ji-hoon met Taiwanese President Chen Shui-bian in Seoul.',
      [
        'NORP South Korean',
        'ROLE Foreign Minister',
        'PER Park Ji-hoon',
        'NORP Taiwanese',
        'ROLE President',
        'PER Chen Shui-bian',
        'LOC Seoul',
      ],
    ],
    [
      'a verb behind a hyphen does not',
      'President Dana Orlan spoke. The Orlan-led talks began after Prime Minister Odile Lind left.',
      ['ROLE President', 'PER Dana Orlan', 'PER Orlan', 'ROLE Prime Minister', 'PER Odile Lind'],
    ],
    [
      'small words open a surname, also at the start of a sentence',
      'Dutch minister Anouk van der Berg resigned. Van der Berg left. "Not now," van der Berg added.',
      ['NORP Dutch', 'ROLE minister', 'PER Anouk van der Berg', 'PER Van der Berg', 'PER van der Berg'],
    ],
    [
      'a judge who opens a sentence is no body',
      'Judge Odile Marchand ordered the company to pay on Tuesday.',
      ['ROLE Judge', 'PER Odile Marchand'],
    ],
    [
      'a body that its nation leads is one name',
      "The Spanish Referees' Committee and the Norwegian Fishermen's Association refused.",
      ["ORG Spanish Referees' Committee", "ORG Norwegian Fishermen's Association"],
    ],
    [
      'a sports club is no person',
      'The club Atlético Ribera said it would appeal after Real Montalvo beat Sporting Belavista 2-0.',
      ['ORG Atlético Ribera', 'ORG Real Montalvo', 'ORG Sporting Belavista'],
    ],
    [
      'a role after the name ends before "of" and the place',
      'Marta Lindqvist, the Chancellor of Germany, demanded an answer from Russia.',
      ['PER Marta Lindqvist', 'ROLE Chancellor', 'LOC Germany', 'LOC Russia'],
    ],
    [
      'the field of an office belongs to the role',
      'U.S. Secretary of State Harold Fenwick spoke in Geneva.',
      ['LOC U.S.', 'ROLE Secretary of State', 'PER Harold Fenwick', 'LOC Geneva'],
    ],
    [
      'a capitalised title alone is the role of the one who holds it here',
      'President Ingrid Solheim spoke on Friday. She left early, but the President insists that all went well.',
      ['ROLE President', 'PER Ingrid Solheim', 'ROLE President'],
    ],
    [
      'nationalities come from the list, also behind a hyphen',
      'Turkish and pro-Iranian fighters clashed with Afghans near Mosul.',
      ['NORP Turkish', 'NORP Iranian', 'NORP Afghans', 'LOC Mosul'],
    ],
    [
      'a possessive mark is never part of a name',
      "Iran's foreign minister, Behnam Karimi, arrived in Baghdad.",
      ['LOC Iran', 'ROLE foreign minister', 'PER Behnam Karimi', 'LOC Baghdad'],
    ],
    [
      'two words that mean one people are one name, so that a northern envoy is no southern one',
      'North Korean envoy Ri Song met South African and Native American leaders.',
      ['NORP North Korean', 'ROLE envoy', 'PER Ri Song', 'NORP South African', 'NORP Native American'],
    ],
    [
      'a woman called like a city is herself throughout, but a city is meant behind "in"',
      'Valeska Paris told the court that she left. Paris was held at sea. The crew was in Paris by then.',
      ['PER Valeska Paris', 'PER Paris', 'LOC Paris'],
    ],
    ['an occupation is no role', 'The analyst said that nothing had changed.', []],
  ])('%s', (_, text, wanted) => expect(found(text)).toEqual(wanted));

  test('without the model places, nationalities and titled persons are still found', () => {
    const { gazetteer } = knowledge;
    const text = 'French Foreign Minister Claire Dubreuil flew to Tehran.';
    expect(found(text, { gazetteer })).toEqual([
      'NORP French',
      'ROLE Foreign Minister',
      'PER Claire Dubreuil',
      'LOC Tehran',
    ]);
  });

  test('every name says which rule found it and why', () => {
    const text = 'President Ingrid Solheim met Norwegian reporters in Oslo.';
    for (const mention of findMentions(readSentences(text), undefined, knowledge)) {
      expect(mention.rule).not.toBe('');
      expect(mention.why.join()).not.toBe('');
      expect(mention.confidence).toBeGreaterThan(0);
      expect(mention.confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('whatever the text, names', () => {
  const word = fc.constantFrom(
    'President',
    'Iran',
    'the',
    ',',
    '.',
    '“',
    '"',
    '-',
    'Orlan',
    'said',
    '\u200f',
    '\ud83d',
    'U.S.',
    'of',
    '\n',
  );
  test('are in order, apart from each other, and cut no token', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const reading = readSentences(text);
        let at = 0;
        for (const m of findMentions(reading, undefined, knowledge)) {
          expect(m.start).toBeGreaterThanOrEqual(at);
          expect(m.end).toBeGreaterThan(m.start);
          expect(reading.tokens.some((t) => t.start === m.start) && reading.tokens.some((t) => t.end === m.end)).toBe(
            true,
          );
          at = m.end;
        }
      }),
    );
  });

  test.each([
    ['one word of a megabyte', 'A'.repeat(1_000_000)],
    ['a sentence of thirty thousand capitals', 'President Orlan of the Vell, '.repeat(5_000)],
    ['ten thousand unclosed marks', '“ ('.repeat(5_000)],
  ])('%s is read in one go', (_, text) => {
    expect(findMentions(readSentences(text), undefined, knowledge)).toBeInstanceOf(Array);
  });
});

describe('the shipped model of names', () => {
  test('is the one whose checksum was recorded in training', () => {
    const recorded = JSON.parse(readFileSync(new URL('checksums.json', folder), 'utf8'));
    expect(createHash('sha256').update(files['names.bin']).digest('hex')).toBe(recorded['names.bin']);
  });

  test('is refused in plain words where it is missing or damaged', () => {
    expect(() => readKnowledge({ ...files, 'names.bin': new Uint8Array() })).toThrow('names.bin missing or empty');
    expect(() => readKnowledge({ ...files, 'names.bin': files['names.bin'].subarray(0, 90_000) })).toThrow(
      /cut or damaged/,
    );
    expect(() => readKnowledge({ ...files, 'names.bin': new Uint8Array(100) })).toThrow('not a table of weights');
  });
});
