/** What is said in it, by whom and on which side, found by hand. */
import type { Statement } from '../../lib/model/analysis.ts';
import { at, entities } from './names.ts';

let count = 0;
const statement = (
  words: string,
  source: [words: string, nth: number, entity?: string] | null,
  more: Partial<Statement>,
): Statement => ({
  ...at(words),
  id: `s${++count}`,
  kind: 'direct',
  source: source && { ...at(source[0], source[1]), ...(source[2] && { entity: source[2], name: nameOf(source[2]) }) },
  sides: [],
  confidence: 0.86,
  rule: 'quotation with a cue beside it',
  why: ['speaker beside the quotation'],
  ...more,
});
const nameOf = (id: string) => entities.find((e) => e.id === id)!.name;

export const statements: Statement[] = [
  statement('“We will not sign away our nights,”', ['Marta Ellwood', 1, 'ellwood'], {
    cue: at('said'),
    act: 'reject',
    sides: ['union-side'],
    why: ['speaker after the quotation: said Marta Ellwood', 'title: general secretary of the Dockers’ Union'],
  }),
  statement('“The board has lied to its own workers for a year.”', ['Marta Ellwood', 1, 'ellwood'], {
    act: 'accuse',
    target: 'board',
    sides: ['union-side'],
    why: ['quotation goes on after its speaker was named'],
  }),
  statement('that it had misled anyone', ['The Harbour Board', 1, 'board'], {
    kind: 'indirect',
    cue: at('denied'),
    act: 'deny',
    sides: ['board-side'],
    rule: 'verb of saying with a clause',
    answers: 's2',
    why: ['verb: denied', 'the Harbour Board is the side itself'],
  }),
  statement('that every figure had been laid before the union in May', ['Joost Vandermeer', 1, 'vandermeer'], {
    kind: 'indirect',
    cue: at('said', 2),
    act: 'assert',
    sides: ['board-side'],
    rule: 'verb of saying with a clause',
    why: ['verb: said', 'apposition: Its chairman, Joost Vandermeer'],
  }),
  statement('“This walkout is reckless,”', ['Vandermeer', 2, 'vandermeer'], {
    cue: at('told'),
    act: 'accuse',
    target: 'union',
    sides: ['board-side'],
  }),
  statement('“It will cost the town two million crowns a day, and it must end now.”', ['Vandermeer', 2, 'vandermeer'], {
    act: 'demand',
    target: 'union',
    sides: ['board-side'],
  }),
  statement('of drawing up the rota in secret', ['Ellwood', 2, 'ellwood'], {
    kind: 'indirect',
    cue: at('accused'),
    act: 'accuse',
    target: 'board',
    sides: ['union-side'],
    rule: 'accuse X of',
    why: ['verb: accused the board of', 'Ellwood is Marta Ellwood'],
  }),
  statement('that it be withdrawn before any talks', ['Ellwood', 2, 'ellwood'], {
    kind: 'indirect',
    cue: at('demanded'),
    act: 'demand',
    sides: ['union-side'],
    confidence: 0.61,
  }),
  statement('“insult”', ['She', 1, 'ellwood'], { kind: 'scare', cue: at('called'), rule: 'one word in marks' }),
  statement('to meet a mediator on Thursday', ['Both sides', 1], {
    kind: 'indirect',
    cue: at('agreed'),
    act: 'agree',
    sides: ['union-side', 'board-side'],
    why: ['“Both sides” are the two parties of the story'],
  }),
  statement('she would hear each side alone first', ['The mediator, Judge Helen Asquith', 1, 'asquith'], {
    kind: 'indirect',
    cue: at('said', 4),
    act: 'assert',
    neutral: true,
    why: ['Labour Court: a court is no party'],
  }),
  statement(
    '“We support the dockers, and we will turn back any ship sent to us instead,”',
    ['Per Lindqvist', 1, 'lindqvist'],
    {
      act: 'support',
      target: 'union',
      sides: ['federation-side'],
    },
  ),
  statement('that medical cargo would be unloaded', ['The union, the federation and the board', 1], {
    kind: 'indirect',
    cue: at('promised'),
    act: 'promise',
    sides: ['union-side', 'board-side', 'federation-side'],
    why: ['a joint statement of all three'],
  }),
  statement(
    'the harbour had not been so quiet since the storm of 2019',
    ['A retired pilot watching from the quay', 1],
    {
      kind: 'indirect',
      act: 'assert',
      confidence: 0.5,
      why: ['nothing in the article ties the pilot to a party'],
    },
  ),
  statement('the strike has already delayed the so-called “winter fleet” by three days', ['the town council', 1], {
    kind: 'indirect',
    cue: at('According to'),
    act: 'assert',
    confidence: 0.55,
    why: ['the council may be a party or not: below the threshold'],
  }),
  statement('“winter fleet”', null, { kind: 'scare', rule: 'so-called before marks', why: ['“so-called” before it'] }),
  statement('“There is no secret plan and there never was,”', ['he', 1, 'vandermeer'], {
    act: 'deny',
    sides: ['board-side'],
    why: ['“he” is Joost Vandermeer, the subject of the sentence before'],
  }),
].sort((a, b) => a.start - b.start);
