import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeGazetteer, readKnowledgeFile } from '../gazetteer.ts';
import { readSentences } from '../sentences.ts';
import { agree } from './agree.ts';
import { readBeside } from './beside.ts';
import { trimRims } from './bodies.ts';
import { cutAddress, nameCredited } from './courtesy.ts';
import { correctKnown } from './cut.ts';
import { joinPlaces } from './of-place.ts';
import { namePeoples } from './peoples.ts';
import type { RuledName } from './rules.ts';
import { dropThings } from './things.ts';

const file = new URL('../../../public/knowledge/gazetteer.json', import.meta.url);
const gazetteer = makeGazetteer(readKnowledgeFile(new Uint8Array(readFileSync(file))));

/** Reads "[PER Fair Roofs], a group, said": the names as a finder took them, and gives them as the step leaves them. */
function namesAfter(marked: string, step: typeof readBeside): string[] {
  const spans: { start: number; end: number; type: RuledName['type'] }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[A-Z]+ [^\]]+\])/)) {
    const name = /^\[([A-Z]+) (.+)\]$/.exec(part);
    if (name) spans.push({ start: text.length, end: text.length + name[2]!.length, type: name[1] as 'PER' });
    text += name ? name[2] : part;
  }
  const reading = readSentences(text);
  const names = spans.map(({ start, end, type }) => ({
    first: reading.tokens.findIndex((t) => t.start === start),
    last: reading.tokens.findIndex((t) => t.end === end) + 1,
    ...{ type, confidence: 0.6, rule: 'model', why: '' },
  }));
  return step(reading, names, gazetteer).map(
    ({ first, last, type }) => `${type} ${text.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end)}`,
  );
}

// Invented people, firms and places.
describe('the words beside a name say what it is:', () => {
  test.each([
    ['a farmer is a person', '[LOC Keld Maro], a dairy farmer, sold up.', 'PER Keld Maro'],
    ['so is a mayor', '[LOC Odile Marsh], the mayor of a small town, resigned.', 'PER Odile Marsh'],
    ['who has an age is a person', '[ORG Dana Orlan], 54, said so.', 'PER Dana Orlan'],
    ['a town where the mayor speaks is a place', 'In [LOC Sorano], the mayor said no.', 'LOC Sorano'],
    ['a tenants’ group is a body', '[PER Fair Roofs], a tenants’ group, said rents rose.', 'ORG Fair Roofs'],
    ['a village is a place', '[PER Marlow Tarn], a village in the hills, was cut off.', 'LOC Marlow Tarn'],
    ['what has a mayor is a place', 'The mayor of [PER Sorano] said no.', 'LOC Sorano'],
    ['a firm ends as firms do', '[PER Whitfield Foods] recalled the soup.', 'ORG Whitfield Foods'],
    ['a bay ends as bays do', 'The ship left [PER Marlow Bay] late.', 'LOC Marlow Bay'],
    ['a woman may be called after a bay', 'The ship left [PER Hannah Bay] behind.', 'PER Hannah Bay'],
    ['what has shares is a body', '[LOC Genrix] shares rose.', 'ORG Genrix'],
    ['what is an “it” is a body', '[PER Genrix] said it would appeal.', 'ORG Genrix'],
    ['a first name is no place', 'Later [LOC Nadia Ferro] told reporters the plan was dead.', 'PER Nadia Ferro'],
    ['a country stays one', '[LOC Kenya], the operator said, was late.', 'LOC Kenya'],
  ])('%s', (_, marked, wanted) => expect(namesAfter(marked, readBeside)).toEqual([wanted]));

  test('a spokesman who says “it” is the person named in full before', () => {
    const text = '[PER Yann Corr] spoke for the rebels. [PER Corr] said it was over.';
    expect(namesAfter(text, readBeside)).toEqual(['PER Yann Corr', 'PER Corr']);
  });
});

describe('a person read by a hair', () => {
  test.each([
    ['is a capital where the list has nothing else', '[PER Zagreb] denied it.', ['LOC Zagreb']],
    ['is a company where the list has nothing else', '[PER Shell] said no.', ['ORG Shell']],
    ['stays a person after a title', 'Mr. [PER Shell] said no.', ['PER Shell']],
    [
      'stays a person whom the article names in full',
      '[PER Odile Shell] left. [PER Shell] said no.',
      ['PER Odile Shell', 'PER Shell'],
    ],
  ])('%s', (_, marked, wanted) => expect(namesAfter(marked, correctKnown)).toEqual(wanted));
});

describe('a body named after its place', () => {
  test.each([
    ['is one name', 'The Miners Union of [LOC Montana] refused.', ['ORG Miners Union of Montana']],
    ['takes the piece that was found', 'The [ORG Teachers Guild] of [LOC Kenya] met.', ['ORG Teachers Guild of Kenya']],
    ['needs more than a noun', 'The Union of [LOC Montana] met.', ['LOC Montana']],
    ['is not whoever comes from there', 'The people of [LOC Montana] voted.', ['LOC Montana']],
  ])('%s', (_, marked, wanted) => expect(namesAfter(marked, joinPlaces)).toEqual(wanted));
});

describe('what is neither a person nor a body nor a place', () => {
  test.each([
    ['a treaty', 'They signed the [ORG Sorano Treaty] on Monday.', []],
    ['a prize', 'She won the [ORG Marlow Prize] twice.', []],
    ['a storm, and its name alone', 'Hurricane [PER Odile] turned. [LOC Odile] weakened at sea.', []],
    [
      'but a treaty organisation is',
      'The [ORG North Atlantic Treaty Organization] met.',
      ['ORG North Atlantic Treaty Organization'],
    ],
    [
      'and so is a woman named like the storm',
      'Typhoon [PER Marsh] passed; [PER Dana Marsh] slept. [PER Marsh] left.',
      ['PER Marsh', 'PER Dana Marsh', 'PER Marsh'],
    ],
  ])('%s', (_, marked, wanted) => expect(namesAfter(marked, dropThings)).toEqual(wanted));
});

describe('whoever is addressed is a person', () => {
  test.each([
    ['after “Ms”', 'The court heard [LOC Ms Adair-Holt] first.', ['PER Adair-Holt']],
    ['after a title without its stop', 'Later [ORG Prof Clive Annis] agreed.', ['PER Clive Annis']],
    ['behind the bench', 'Then [ORG Mrs Justice Fairclough] rose.', ['PER Fairclough']],
    ['with letters behind the name', 'For her [ORG Miriam Oyelaran KC] spoke.', ['PER Miriam Oyelaran']],
    ['by a trade', '[PER Hotelier Runa Aske] said bookings fell.', ['PER Runa Aske']],
    ['by what he stands for', 'Only [ORG Liberal Thomas Wirth] refused.', ['PER Thomas Wirth']],
    ['where the address was left outside', 'Mr [ORG Yurchenko] left.', ['PER Yurchenko']],
    ['but a firm is none', 'The [ORG Baker Street Bank] closed.', ['ORG Baker Street Bank']],
  ])('%s', (_, marked, wanted) => expect(namesAfter(marked, cutAddress)).toEqual(wanted));
});

describe('a people called after its place', () => {
  test.each([
    [
      'is one where the article names the place',
      'In [LOC Galdovia] the [ORG Galdovian] army fired.',
      ['LOC Galdovia', 'NORP Galdovian'],
    ],
    ['is one where the list knows the region', 'Many Montanans voted.', ['NORP Montanans']],
    ['loses its “stan”', 'In [LOC Ardanistan] the [LOC Ardani] army fired.', ['LOC Ardanistan', 'NORP Ardani']],
    ['is no sure person', 'In [LOC Warna] [PER Odile Warner] left.', ['LOC Warna', 'PER Odile Warner']],
  ])('%s', (_, marked, wanted) => expect(namesAfter(marked, namePeoples)).toEqual(wanted));
});

test('shares in a firm do not make it a place, a border within does', () => {
  const names = (text: string) => namesAfter(text, (...all) => agree(all[0], readBeside(...all)));
  expect(names('Shares in [LOC Velantra] fell. [ORG Velantra] denied it. [ORG Velantra] lied.')).toContain(
    'ORG Velantra',
  );
  expect(names('War broke out in [LOC Galdovia]. [PER Galdovia] denied it. [PER Galdovia] lied.')).toEqual([
    'LOC Galdovia',
    'LOC Galdovia',
    'LOC Galdovia',
  ]);
});

describe('an agency’s own lines', () => {
  test('sign a picture with a person', () => {
    expect(namesAfter('REUTERS/[ORG Lim Teng] took it.', nameCredited)).toEqual(['PER Lim Teng']);
    expect(namesAfter('The [ORG Lim Teng]/Orlan deal failed.', nameCredited)).toEqual(['ORG Lim Teng']);
  });

  test('say who wrote and who edited', () => {
    expect(namesAfter('(Reporting by [PER Orlan White Writing] by Ida Berg)', trimRims)).toEqual(['PER Orlan White']);
  });

  test('open with the place of the dispatch', () => {
    expect(namesAfter('[ORG KARSH], Dec 7 (Reuters) - Troops left.', readBeside)).toEqual(['LOC KARSH']);
    expect(namesAfter('[ORG KARSH], which makes tyres, left.', readBeside)).toEqual(['ORG KARSH']);
  });
});
