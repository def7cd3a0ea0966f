import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../tests/bundled-knowledge.ts';
import type { Entity } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { Card } from '../model/card.ts';
import { analyze } from '../text/analyze.ts';
import { cardOf } from './card.ts';
import { readCardKnowledge } from './card-knowledge.ts';

const read = (name: string) => new Uint8Array(readFileSync(new URL(`../../public/knowledge/${name}`, import.meta.url)));
const knowledge = readCardKnowledge(read('gazetteer.json'));

/** Invented people and words, real places. */
const TEXT =
  'Norwegian Foreign Minister Ida Berg accused Iceland of hiding its catch. “We counted every boat,” Berg said in Oslo. ' +
  'Iceland rejected the charge. The dispute began in Siestan-Balochistan province, where Tehran had sent ships.';
const article: Article = {
  isArticle: true,
  text: TEXT,
  blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph' }],
  heads: [{ kind: 'headline', text: 'Norway and Iceland quarrel over fish' }],
};
const analysis = analyze(article, KNOWLEDGE);

/** A card of an entity made by hand, so that each test says what it links to. */
function cardFor(more: Partial<Entity> & Pick<Entity, 'type' | 'name'>) {
  const entity: Entity = { id: 'x', affiliation: null, anaphors: [], ...more };
  return Card.parse(cardOf(entity, article, analysis, knowledge));
}
const linked = (type: Entity['type'], name: string, id: string) => cardFor({ type, name, link: { id, name } });
const values = (card: Card, label: string) => card.facts.filter((f) => f.label === label).flatMap((f) => f.values);

describe('the card of a country', () => {
  const card = linked('LOC', 'Norway', 'NO');
  it('gives capital, region, languages, memberships and what its people are called', () => {
    expect(values(card, 'capital')).toEqual(['Oslo']);
    expect(values(card, 'region')).toEqual(['Northern Europe']);
    expect(values(card, 'memberOf')).toEqual(expect.arrayContaining(['United Nations', 'NATO', 'Council of Europe']));
    expect(values(card, 'memberOf')).not.toContain('European Union');
    expect(values(card, 'people')).toContain('Norwegian');
    expect(values(card, 'languages').join()).toContain('Norwegian');
  });

  it('dates every fact and says where it is from', () => {
    for (const { source } of card.facts) expect(source).toMatchObject({ from: 'bundled', asOf: /^20\d\d-\d\d$/ });
    expect(card.facts.map((f) => f.source.from === 'bundled' && f.source.name)).toContain('Unicode CLDR');
  });

  it.each([
    ['IR', 'Tehran', 'Southern Asia'],
    ['FR', 'Paris', 'Western Europe'],
    ['KE', 'Nairobi', 'Eastern Africa'],
    ['JP', 'Tokyo', 'Eastern Asia'],
    ['ZA', 'Pretoria (executive), Cape Town (legislative), Bloemfontein (judicial)', 'Southern Africa'],
    ['BR', 'Brasília', 'South America'],
    ['US', 'Washington, D.C.', 'Northern America'],
    ['AE', 'Abu Dhabi', 'Western Asia'],
  ])('%s: capital %s, region %s', (id, capital, region) => {
    const shown = linked('LOC', id, id);
    expect(values(shown, 'capital')).toEqual([capital]);
    expect(values(shown, 'region')).toEqual([region]);
  });
});

describe('the card of a disputed place', () => {
  it('says who claims and who administers it, and calls it neither country nor province', () => {
    const card = linked('LOC', 'Crimea', 'sub:UA/crimea');
    expect(values(card, 'claims')).toEqual(['Ukraine and Russia']);
    expect(values(card, 'administers')[0]).toMatch(/^Russia/);
    expect(values(card, 'country')).toEqual([]);
    expect(card.kind).toBeUndefined();
  });
});

describe('the card of a capital, a town, a body, a nationality', () => {
  it('leads from the capital to its country', () => {
    const card = linked('LOC', 'Oslo', 'city:NO/oslo');
    expect(values(card, 'capitalOf')).toEqual(['Norway']);
    expect(card.facts.find((f) => f.label === 'population')?.amount).toEqual({ value: 500_000, least: true });
  });

  it('says in one line what an organisation is, and for whom it stands', () => {
    const card = linked('ORG', 'Kremlin', 'org:kremlin');
    expect(values(card, 'about')).toEqual(['Seat of the president of Russia.']);
    expect(card.kind).toBe('government');
  });

  it('leads from the nationality to the country', () => {
    const card = linked('NORP', 'Iranians', 'IR');
    expect(values(card, 'country')).toEqual(['Iran']);
    expect(card.misspelt).toBe(false);
  });
});

describe('what the article says', () => {
  const found = (name: string) => analysis.entities.find((e) => e.name === name)!;

  it('comes first: the role as stated, whom somebody belongs to and why, what was said', () => {
    const card = cardOf(found('Ida Berg'), article, analysis, knowledge);
    expect(card.role).toBe('Foreign Minister');
    expect(card.affiliation?.why.join()).toContain('Ida Berg');
    expect(card.said.map((s) => s.words).join()).toContain('We counted every boat');
    expect(card.mentions.length).toBeGreaterThanOrEqual(2);
    expect(card).toMatchObject({ match: 'none', facts: [] });
  });

  it('shows a misspelt place with its usual name', () => {
    const card = cardOf(found('Siestan-Balochistan'), article, analysis, knowledge);
    expect(card).toMatchObject({ match: 'bundled', known: 'Sistan and Baluchestan', misspelt: true });
  });

  it('tells what was said of somebody by others', () => {
    const card = cardOf(found('Iceland'), article, analysis, knowledge);
    expect(card.saidOf.map((s) => s.words).join()).toContain('hiding its catch');
  });

  it('stands alone where the bundled facts cannot be had', () => {
    const card = cardOf(found('Iceland'), article, analysis, undefined);
    expect(card).toMatchObject({ match: 'none', facts: [] });
    expect(card.mentions.length).toBeGreaterThan(0);
  });
});

describe('a name that several things bear', () => {
  it('offers each with one line that tells it from the others', () => {
    const card = cardFor({ type: 'LOC', name: 'Congo', candidates: ['CD', 'CG'] });
    expect(card.match).toBe('candidates');
    expect(card.candidates.map((c) => c.line)).toEqual(['Middle Africa · Kinshasa', 'Middle Africa · Brazzaville']);
  });
});
