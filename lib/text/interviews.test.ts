import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../tests/bundled-knowledge.ts';
import { analyze } from './analyze.ts';

/** Who says what, over paragraphs of an invented interview: "name: words". */
function answers(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  return analyze({ text, blocks: [], heads: [] }, KNOWLEDGE).statements.map(
    (s) =>
      `${s.source?.name ?? (s.source ? text.slice(s.source.start, s.source.end) : '?')}: ${text.slice(s.start, s.end)}`,
  );
}

const OPENING = 'The ferry stops in May. We spoke to Ingrid Halloran, the mayor, about the year without it.';
const QUESTIONS = [
  'Will the pier be torn down?',
  'No, we will keep it for the anglers.',
  'And the kiosk?',
  'I have asked the owner to stay, and I hope he does.',
];

describe('an interview', () => {
  test('answers below questions without marks are those of the one who was asked; narration below them is nobody’s', () => {
    expect(answers(OPENING, ...QUESTIONS, 'The council meets again on Friday.')).toEqual([
      'Ingrid Halloran: No, we will keep it for the anglers.',
      'Ingrid Halloran: I have asked the owner to stay, and I hope he does.',
    ]);
  });

  test('with “Q:” and “A:” the answers have their speaker, and a surname in capitals is the person named before', () => {
    const turns = ['Q: Will the pier be torn down?', 'A: It will not.', 'HALLORAN: The kiosk stays too.'];
    expect(answers(OPENING, ...turns)).toEqual([
      'Q: Will the pier be torn down?',
      'Ingrid Halloran: It will not.',
      'Ingrid Halloran: The kiosk stays too.',
    ]);
  });

  test('with two people asked, nobody is given the answers', () => {
    expect(answers(OPENING, 'We also spoke to Tom Wetherby, who sails it.', ...QUESTIONS)).toEqual([]);
  });

  test('questions that a newspaper asks itself have no speaker', () => {
    expect(answers('The ferry stops in May. Ingrid Halloran is the mayor.', ...QUESTIONS)).toEqual([]);
  });

  test('one question is no interview', () => {
    expect(answers(OPENING, ...QUESTIONS.slice(0, 2))).toEqual([]);
  });
});
