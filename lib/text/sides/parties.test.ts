import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../tests/rows-of.ts';

/** Invented quarrels in several styles: [what the newspaper prints, the text, a row that it must give]. */
const ROWS: [string, string, string][] = [
  [
    'a president by the verb that says what he leads',
    'The Northern Rowing Federation rejected the letter of the clubs. Tom Berg, 61, who has led the federation since 2012, accused the clubs of greed. Berg said the boats were old. Harrow United accused the Northern Rowing Federation of waste.',
    'Northern Rowing Federation: the boats were old',
  ],
  [
    'a university by its vice-chancellor and its spokesman',
    'The students blamed the university for the rent. The students said the rent was a scandal. Vice-chancellor Leopold Marsh rejected that. “They have blocked a door,” a university spokesman said. The students said the university was cold.',
    'The university: “They have blocked a door,”',
  ],
  [
    'mothers and fathers by their everyday names',
    'Furious parents accused the Karlow Tram Company of greed. “Shame on them,” said dad Ole Pelham. The Karlow Tram Company rejected the claim. The mums said they would be back. Parents demanded an answer.',
    'Families: “Shame on them,”',
  ],
  [
    'a spokeswoman right after the company that she speaks for',
    'The dockers’ union accused the ferry operator Brandal Lines of greed. Brandal Lines rejected the claim. “We cannot sail on hope,” a spokeswoman said.',
    'Brandal Lines: “We cannot sail on hope,”',
  ],
  [
    'it: the body that the sentence before is about, not who spoke last',
    'The dockers’ union accused the ferry operator Brandal Lines of greed. Brandal Lines withdrew its offer on Friday. It said the rope was old. The union demanded an answer.',
    'Brandal Lines: the rope was old',
  ],
  [
    'a hotelier who is asked in passing',
    'The dockers’ union accused the ferry operator Brandal Lines of greed. Brandal Lines rejected the claim. Hotelier Runa Moe said her rooms were empty. “I blame whoever let it get this far,” she said.',
    'neutral: her rooms were empty',
  ],
  [
    'a peat scientist who lives elsewhere',
    'The dockers’ union accused the ferry operator Brandal Lines of greed. Brandal Lines rejected the claim. Carin Moe, a peat scientist at Oxford, said the bog was old. Moe said it was deep. Moe said it was wet.',
    'neutral: it was deep',
  ],
  [
    'a state that no atlas knows, and the adjective of its people',
    'Ostmarken accused Veltria of moving the fence. Ostmarken’s foreign minister, Ida Holm, said the fence was new. The Veltrian foreign ministry rejected the charge. Veltria’s ambassador said the map was old.',
    'Veltria: the map was old',
  ],
  [
    'a minister first by the office, then by the name',
    'Norway’s trade minister accused Sweden of delay. At a news conference, Ole Marsh said the fence was old. Sweden rejected the charge. Marsh said it was late.',
    'Norway: the fence was old',
  ],
  [
    'a mayor and a police chief, who answer for two powers',
    'Furious parents accused the police of violence. Police chief Roy Dagger rejected that. Mayor Ida Dillon said the town had paid. Dillon blamed the parents for the noise. Dagger said the street was dark. Parents demanded an answer.',
    'City Hall: the town had paid',
  ],
  [
    'an education chief of the county',
    'The county says the roll has fallen. Education chief Martin Marsh said the school was empty. Parents accused the county of lying. Marsh denied that. Parents said the county had counted badly. The county said it would count again.',
    'The county: the school was empty',
  ],
  [
    'a mother who is not called one',
    'Parents accused the county of lying. Sarah Moe, who has two children at the school, said the roll was wrong. The county says the roll has fallen. Parents demanded a vote. The county rejected that.',
    'Families: the roll was wrong',
  ],
  [
    'drivers by the union that is theirs',
    'Bus drivers walked out on Monday. The drivers say the company has cut their pay. Their union, the Transport Workers’ League, demanded talks. “They lied,” said Denise Moe, the league’s organiser. The bus operator Brandal Lines denied that.',
    'Transport Workers’ League: the company has cut their pay',
  ],
  [
    'stallholders at a street, who are no street',
    'Stallholders at Bridge Street said the town was greedy. The dockers’ union accused the ferry operator Brandal Lines of greed. Brandal Lines rejected the claim.',
    'nobody: the town was greedy',
  ],
  [
    'a regional officer right after the union that he serves',
    'The dockers’ union accused the ferry operator Brandal Lines of greed. The Couriers’ Union welcomed the ruling. General secretary Paul Marsh said the drivers had won. Marsh accused Brandal Lines of delay. Brandal Lines rejected the claim.',
    'Couriers’ Union: the drivers had won',
  ],
  [
    'a federation’s president where the federation has no other name',
    'The federation banned the players from the press. The players accused the federation of cruelty. Federation president Rodrigo Moe rejected that. Moe said the rule was old. The players demanded a vote.',
    'Federation: the rule was old',
  ],
  [
    'a captain by the players',
    'The players accused the federation of cruelty. Captain Ana Moe said the players were tired. The federation rejected that. Players said the rule was old. The federation said it would stay.',
    'Players: the players were tired',
  ],
  [
    'opponents and the name that they give themselves',
    'Mayor Ida Dillon said the casino would come. Opponents, organised as Waterfront First, filled the hall. Their spokeswoman, Janet Marsh, accused Dillon of lying. Marsh said the study was a fiction. Opponents said the street was dark. Dillon rejected that.',
    'Waterfront First: the street was dark',
  ],
  [
    'a council member who votes against the council',
    'Calder Town Council rejected the plan of the dockers. The dockers accused Calder Town Council of waste. Council member Phil Marsh, who voted for it, said the plan was sound.',
    'nobody: the plan was sound',
  ],
  [
    'it, where nobody knows what the sentence before is about',
    'The dockers’ union accused the ferry operator Brandal Lines of greed. Brandal Lines rejected the claim. There was a note on the door. It said the office was closed.',
    'nobody: the office was closed',
  ],
  [
    'a prosecutor and the barrister of the one who denies it',
    'A jury was told of the theft on Monday. Opening the case for the prosecution, Daniel Frith said the key had been copied. Leo Marsh, 34, denies theft. Helena Moe, defending, said the key had been lost. The prosecution said it would call a locksmith. Frith said the door was open.',
    'Leo Marsh: the key had been lost',
  ],
  [
    'a prosecutor, who is a side of the trial',
    'A jury was told of the theft on Monday. Opening the case for the prosecution, Daniel Frith said the key had been copied. Leo Marsh, 34, denies theft. Helena Moe, defending, said the key had been lost. The prosecution said it would call a locksmith. Frith said the door was open.',
    'Prosecution: the key had been copied',
  ],
  [
    'villagers who went to court, by one of the plaintiffs',
    'Villagers in Arnsdal have gone to court over a pit. The mining company Nordkopp rejected the claim. “You cannot move the dead,” said Berit Haug, one of the 31 plaintiffs. The villagers said the map was wrong. Nordkopp said it would wait.',
    'Villagers: “You cannot move the dead,”',
  ],
  [
    'a zoo by its short name and a counterpart at the other',
    'Holm Zoo says the elephant was lent. Westpark Zoo denied that. “We have a photograph,” said Holm’s director, Inge Marsh. Her counterpart at Westpark, Dr Paul Moe, said moving it would be cruel. Marsh accused Westpark of greed.',
    'Westpark Zoo: moving it would be cruel',
  ],
  [
    'the president of a nation’s federation',
    'The Georgian Chess Federation backed the players. Its president, Tamar Marsh, called the hearing a farce. The World Archery Council rejected that. The Georgian Chess Federation said it would appeal.',
    'Chess Federation: called the hearing a farce',
  ],
  [
    'the deputy of an office by the country of that office',
    'Canada accused the United States of delay. The US Trade Representative’s office rejected that. Deputy Trade Representative Kyle Marsh said the file was open. Canada demanded an answer. Marsh said it was late.',
    'United States: the file was open',
  ],
];

describe('who belongs to whom', () => {
  test.each(ROWS)('newspapers quote %s', (_, text, row) => {
    expect(rowsOf(text)).toContain(row);
  });

  test('a country named in passing does not govern: “at his villa in Portugal”', () => {
    const text =
      'The dockers’ union accused the ferry operator Brandal Lines of greed. Its owner was at his villa in Portugal. The minister said the strike must end. The minister said the town was tired. Brandal Lines rejected the claim.';
    expect(rowsOf(text).join('\n')).not.toContain('Portugal');
  });
});
