import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../../tests/bundled-knowledge.ts';
import { analyze } from '../analyze.ts';

/** What the engine finds in an invented text: "source: words" rows. */
function said(text: string): string[] {
  const { statements } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
  return statements
    .filter((s) => s.kind !== 'scare')
    .map((s) => `${s.source ? text.slice(s.source.start, s.source.end) : '?'}: ${text.slice(s.start, s.end)}`);
}

/** Reported words: [what a newspaper prints, the text, who says what]. */
const REPORTED: [string, string, string[]][] = [
  ['a clause after the verb', 'Ada Moor said the dam was safe.', ['Ada Moor: the dam was safe']],
  [
    'words passed on',
    'As reported by the Harbour Post, the dam was built late.',
    ['the Harbour Post: the dam was built late'],
  ],
  [
    'what somebody was told',
    'Ada Moor left after she was told by the council that the dam was cracked.',
    ['the council: the dam was cracked'],
  ],
  [
    'a denial: what is denied is nobody’s claim',
    'Ada Moor denied that she had called her supporters to the street.',
    ['Ada Moor: denied that she had called her supporters to the street'],
  ],
  [
    'a deed somebody else is accused of',
    'Ada Moor accused the port of threatening the town.',
    ['Ada Moor: accused the port of threatening the town'],
  ],
  [
    'a report and a promise of one speaker',
    'Ada Moor said the work would begin soon and promised that nobody would be moved.',
    ['Ada Moor: the work would begin soon', 'Ada Moor: nobody would be moved'],
  ],
  ['an acceptance', 'The guild accepted the offer at once.', ['The guild: accepted the offer at once']],
  [
    'what the writer calls the words',
    'Nurses said that patients died for lack of staff, a claim the owner, Carefirst, described as “cruel”.',
    ['Nurses: patients died for lack of staff', 'the owner: “cruel”'],
  ],
  [
    'a warning that somebody gave',
    'Ada Moor’s warning that the dam might fail went unheard.',
    ['Ada Moor: the dam might fail'],
  ],
  [
    'a claim by a body',
    'A claim by the guild that the dam was cracked angered the port.',
    ['the guild: the dam was cracked'],
  ],
  [
    'a source inside the clause',
    'The dam, according to Ada Moor, was never safe.',
    ['Ada Moor: The dam, according to Ada Moor, was never safe'],
  ],
  ['an answer to a question nobody owns', 'Asked whether the dam was safe, Ada Moor said: “No.”', ['Ada Moor: “No.”']],
  ['words behind a speaker and a colon', 'Not so, says Ada Moor: the dam is open.', ['Ada Moor: the dam is open']],
  ['an order', 'Ada Moor told her engineers to open the gates.', ['Ada Moor: her engineers to open the gates']],
  ['a poll', 'By wide margins, those surveyed say the toll should go.', ['those surveyed: the toll should go']],
  [
    'a sentence of one speaker begun without marks',
    'Like most ports, “we pay our way,” Ada Moor said.',
    ['Ada Moor: Like most ports, “we pay our way,”'],
  ],
  [
    'a reported clause that ends in marks, over the sentence’s end',
    'Ada Moor said the dam “may have left us. I do not want to be a critic.” Others waited.',
    ['Ada Moor: the dam “may have left us. I do not want to be a critic.”'],
  ],
  [
    'what another said inside reported words: the clause is the first speaker’s',
    'Ada Moor said the council had promised that the dam would be safe.',
    ['Ada Moor: the council had promised that the dam would be safe'],
  ],
  ['a clause after “that”', 'The council said on Friday that the dam was safe.', ['The council: the dam was safe']],
  ['a clause before the verb', 'The dam is safe, Ada Moor said.', ['Ada Moor: The dam is safe']],
  ['the verb first after a clause', 'The dam is safe, said Ada Moor.', ['Ada Moor: The dam is safe']],
  ['a speaker inside the clause', 'The dam, she said, was safe.', ['she: The dam, she said, was safe']],
  ['an addressee', 'Ada Moor told reporters in Oslo that the dam was safe.', ['Ada Moor: the dam was safe']],
  ['according to, first', 'According to the ministry, the dam is safe.', ['the ministry: the dam is safe']],
  ['according to, last', 'The dam is safe, according to the ministry.', ['the ministry: The dam is safe']],
  ['a partial quotation', 'Ada Moor said the dam was “as safe as ever”.', ['Ada Moor: the dam was “as safe as ever”']],
  [
    'an accusation',
    'The union accused the port of cheating its workers.',
    ['The union: accused the port of cheating its workers'],
  ],
  ['a call', 'The union called for a new vote.', ['The union: called for a new vote']],
  ['a refusal', 'The mayor refused to resign.', ['The mayor: refused to resign']],
  ['a denial', 'The company denied any wrongdoing.', ['The company: denied any wrongdoing']],
  [
    'two acts of one speaker',
    'The union rejected the offer and demanded a new vote.',
    ['The union: rejected the offer', 'The union: demanded a new vote'],
  ],
  [
    'a second verb in “-ing”',
    'Ada Moor said the dam was safe, adding that it would hold for years.',
    ['Ada Moor: the dam was safe', 'Ada Moor: it would hold for years'],
  ],
  [
    'a missing space after the full stop',
    'Norland supports the rebels.Both countries have accused each other of hiding armed groups.',
    ['Both countries: accused each other of hiding armed groups'],
  ],
  ['a name in marks', 'Ada Moor called it “a mistake”.', ['Ada Moor: called it “a mistake”']],
  ['a lawsuit', 'The union filed a lawsuit against the port.', ['The union: filed a lawsuit against the port']],
];

/** Look-alikes that are nobody's statement. */
const NOTHING: [string, string][] = [
  ['speech that did not happen', 'Ada Moor did not say that the dam was safe.'],
  ['the country of united states', 'Ships from the United States reached the port on Friday.'],
  ['an adjective made of a verb', 'The alleged hideouts were empty.'],
  ['a crime that is committed', 'The suspect committed a crime in May.'],
  ['a noun that looks like a verb', 'The report was long and the claims were many.'],
  ['the writer’s own opinion', 'I think the dam is safe.'],
  ['a question of fact', 'The ship left the port and sailed north.'],
  ['a title in marks', 'She sang in the film “The Long Night” last year.'],
];

describe('what is reported', () => {
  test.each(REPORTED)('newspapers report with %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each(NOTHING)('newspapers print %s, which is no statement', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
