import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../tests/rows-of.ts';

/** Bodies without a name of their own in an invented quarrel: [what the newspaper prints, the text, a row it must give]. */
const ROWS: [string, string, string][] = [
  [
    'a council and its leader',
    'The council denied hiding the price. Its leader, Colin Prewitt, said every figure was public. Angela Torres, one of the parents, accused the council of waste. Parents said the council had lied.',
    'The council: every figure was public',
  ],
  [
    'a board whose chairwoman speaks for it',
    'The board accused the parents of delay. Its chairwoman, Ingrid Moe, said the school was empty. Parents said the board had lied.',
    'The board: the school was empty',
  ],
  [
    'the nurses’ union and the nurses',
    'The nurses’ union demanded an inquiry. Nurses said the wards were empty. The hospital’s owner, Carefirst, denied it. “We will strike,” said Keisha Barnes, who represents the nurses.',
    'Nurses: “We will strike,”',
  ],
  [
    'a commission that counts the votes',
    'The electoral commission of Marenia said the boxes had been found. The commission said turnout was high. Reform Alliance leader Nadia Kovar accused Prime Minister Anton Velik of fraud.',
    'neutral: turnout was high',
  ],
  [
    'a prime minister and the party that is his',
    'Prime Minister Anton Velik, whose Unity Party won on Sunday, denied fraud. Unity Party spokeswoman Brigitte Sorel accused the Reform Alliance of lying. Reform Alliance leader Nadia Kovar accused Velik of theft.',
    'Unity Party: denied fraud',
  ],
  [
    'a minister whose office has two words',
    'The interior minister, Viktor Sand, blamed protesters for the fire. Protesters accused the police of violence. President Rosa Delgado said the tax would stay.',
    'Viktor Sand’s government: blamed protesters for the fire',
  ],
  [
    'the ministry of one of two countries',
    'Norway accused Sweden of moving a fence. Sweden’s Foreign Ministry rejected the charge. Norway demanded that the fence go.',
    'Sweden: rejected the charge',
  ],
  [
    'a league that is no club',
    'The Northern League accused the owner of fraud. The club said the league was wrong. The league said the rules were clear.',
    'nobody: the league was wrong',
  ],
  [
    'the European Commission, which is not Belgium’s',
    'Justice Minister Irina Halas said the law was needed. Petr Oblak, who leads the Citizens’ List, accused Halas of lying. The European Commission said it was studying the text and said that it had concerns.',
    'European Union: it was studying the text',
  ],
  [
    'a minister and her counterpart',
    'Sweden said it would raise fees. Swedish Transport Minister Karin Lund accused Norway of delay. Her Norwegian counterpart, Jon Aas, said the fee broke an agreement. Norway rejected the fee.',
    'Norway: the fee broke an agreement',
  ],
  [
    'workers whose union is named, and an association of hotels',
    'Workers said the nights were long. The National Transit Union accused the Karlow Bus Company of greed. The Karlow Hotels Association blamed the Karlow Bus Company.',
    'National Transit Union: the nights were long',
  ],
];

describe('bodies without a name', () => {
  test.each(ROWS)('newspapers quote %s', (_, text, row) => {
    expect(rowsOf(text)).toContain(row);
  });
});
