import { describe, expect, it } from 'vitest';
import type { Analysis, Mention, Statement } from '../model/analysis.ts';
import { CHANNELS } from './channels.ts';
import { innermostWins, subtract } from './innermost.ts';
import { findMarks } from './marks.ts';

/** The span of the nth place where these words stand in the text. */
function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const SIDES: Analysis['sides'] = ['Arland', 'Borovia'].map((name, i) => ({
  id: `side-${i}`,
  name,
  kind: 'country',
  members: [name],
  entities: [],
  why: [],
}));

function statement(text: string, words: string, more: Partial<Statement> = {}): Statement {
  const base = { id: words, kind: 'direct', source: null, sides: [], confidence: 1, rule: 'test', why: [] } as const;
  return { ...base, sides: [], why: [], ...spanOf(text, words), ...more };
}

function mention(text: string, words: string, type: Mention['type']): Mention {
  return { ...spanOf(text, words), type, entity: words, confidence: 1, rule: 'test', why: [] };
}

/** What is painted where: the words of every stroke with its channel. */
function painted(text: string, statements: Statement[], mentions: Mention[] = []): string[] {
  const analysis = { sentences: [], entities: [], heads: [], sides: SIDES, statements, mentions };
  const marks = innermostWins(findMarks({ text, heads: [] }, analysis));
  return marks.flatMap(({ strokes }) => strokes.map((s) => `${CHANNELS[s.channel]}: ${text.slice(s.start, s.end)}`));
}

describe('what is painted', () => {
  it('underlines a quotation in its side’s colour, and tints names by their kind', () => {
    const text = 'Borovia’s minister Ana Tell said: “We waited.”';
    expect(
      painted(
        text,
        [statement(text, '“We waited.”', { sides: ['side-1'] })],
        [mention(text, 'Ana Tell', 'PER'), mention(text, 'Borovia', 'LOC')],
      ),
    ).toEqual(['people: Ana Tell', 'places: Borovia', 'solid-b: “We waited.”']);
  });

  it('dashes reported words but not the words in quotation marks within them', () => {
    const text = 'Tell said the dam was “a gift to nobody” and would leak.';
    expect(
      painted(text, [statement(text, 'the dam was “a gift to nobody” and would leak', { kind: 'mixed' })]),
    ).toEqual(['dashed-none: the dam was', 'dashed-none: and would leak', 'solid-none: “a gift to nobody”']);
  });

  it('knows quoted words whose closing mark stands after the statement', () => {
    const text = 'At noon, Tell said, “We came to talk. We stayed to listen.”';
    const found = painted(text, [statement(text, 'Tell said, “We came to talk.', { kind: 'mixed' })]);
    expect(found).toContain('solid-none: “We came to talk.');
  });

  it('leaves the words of attribution inside an interrupted quotation bare', () => {
    const text = '“We waited,” Tell said, “and nobody came.”';
    const quote = statement(text, text, { cue: spanOf(text, 'said'), source: spanOf(text, 'Tell') });
    expect(painted(text, [quote])).toEqual(['solid-none: “We waited,”', 'solid-none: “and nobody came.”']);
  });

  it('gives a joint statement a double line and no side’s colour', () => {
    const text = 'Both countries accused each other of spying.';
    const joint = statement(text, 'accused each other of spying', { kind: 'indirect', sides: ['side-0', 'side-1'] });
    expect(painted(text, [joint])).toEqual(['double-neutral: accused each other of spying']);
  });

  it('paints an unassigned statement in the colour of no side', () => {
    const text = '“It rained,” somebody said.';
    expect(painted(text, [statement(text, '“It rained,”', { sides: ['nobody-knows'] })])).toEqual([
      'solid-none: “It rained,”',
    ]);
  });

  it('lets the inner of two statements win, so that no underline is printed over another', () => {
    const text = 'Tell said that Borovia had called the dam a weapon before.';
    const outer = statement(text, 'that Borovia had called the dam a weapon before', {
      kind: 'indirect',
      sides: ['side-0'],
    });
    const inner = statement(text, 'the dam a weapon', { kind: 'indirect', sides: ['side-1'] });
    expect(painted(text, [outer, inner])).toEqual([
      'dashed-a: that Borovia had called ',
      'dashed-a:  before',
      'dashed-b: the dam a weapon',
    ]);
  });
});

describe('cutting spans', () => {
  it('leaves what lies outside all cuts', () => {
    const cuts = [
      { start: 2, end: 4 },
      { start: 8, end: 20 },
    ];
    expect(subtract({ start: 0, end: 10 }, cuts)).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 8 },
    ]);
  });
});
