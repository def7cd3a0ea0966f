import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../../tests/bundled-knowledge.ts';
import { analyze } from '../analyze.ts';

/** The pairs of an invented text, "answer ← claim", by their first words. */
function pairs(text: string): string[] {
  const { statements } = analyze({ text, blocks: [], heads: [] }, KNOWLEDGE);
  const words = (id: string) => {
    const { start, end } = statements.find((statement) => statement.id === id)!;
    return text.slice(start, end).split(' ').slice(0, 3).join(' ');
  };
  return statements.flatMap(({ id, answers }) => (answers ? [`${words(id)} ← ${words(answers)}`] : []));
}

/** Invented disputes, whole: [what it is about, the text, who answers what]. */
const DISPUTES: [string, string, string[]][] = [
  [
    'rosters at sea',
    'The Dockers Union accused Brandal Lines on Monday of letting tired crews sail. Brandal Lines said no crew had ever sailed without ten hours of rest. The union demanded that the rosters be published. The company agreed to publish the rosters by June.',
    ['no crew had ← accused Brandal Lines', 'agreed to publish ← demanded that the'],
  ],
  [
    'a report that was hidden',
    'The mayor of Tolm, Ada Rask, said the Civic Party had hidden a report on the bridge. “We never hid any report,” said Olav Dunn, who leads the Civic Party. Rask called on Dunn to resign. Dunn refused.',
    ['“We never hid ← the Civic Party', 'refused ← called on Dunn'],
  ],
  [
    'radar and fish',
    'Norway accused Peru of jamming its radar. Peru’s foreign minister, Ana Quispe, rejected the accusation. She said Norway had broken the treaty on fishing. Norway denied breaking the treaty.',
    ['rejected the accusation ← accused Peru of', 'denied breaking the ← Norway had broken'],
  ],
  [
    'a threat to strike',
    'The Nurses Guild accused Carefirst of running the Lund clinic into the ground. Carefirst denied it. The guild threatened to strike in May if the night shift was not restored. A Carefirst spokesman called the threat irresponsible.',
    ['denied it ← accused Carefirst of', 'called the threat ← threatened to strike'],
  ],
  [
    'wages',
    'Halden Steel offered a rise of three percent. The Metal Union rejected the offer as an insult. The union demanded seven percent. Halden said seven percent was out of the question.',
    ['rejected the offer ← offered a rise', 'seven percent was ← demanded seven percent'],
  ],
  [
    'ships in foreign waters',
    'Sweden’s ministry said Russian ships had entered its waters. Moscow denied that its ships had been there.',
    ['denied that its ← Russian ships had'],
  ],
  [
    'a poisoned lake',
    'The Shore Anglers sued Orrin Steel for poisoning the lake. Orrin Steel’s lawyer, Eva Holm, said the lake had been poisoned long before the mill was built.',
    ['the lake had ← sued Orrin Steel'],
  ],
  [
    'two matters told at once, of which one is answered',
    'Norway accused Peru of jamming its radar. Norway also demanded a new treaty on cod. Peru denied jamming any radar.',
    ['denied jamming any ← accused Peru of'],
  ],
  [
    'an answer to nobody: another matter',
    'Norway accused Peru of jamming its radar. Peru said its harvest had been good. Norway agreed to buy wheat from Peru.',
    [],
  ],
  [
    'a refusal of something that nobody here demanded',
    'Norway accused Peru of jamming its radar. Peru thanked Norway for its patience. Norway refused.',
    [],
  ],
];

describe('a whole dispute', () => {
  test.each(DISPUTES)('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
