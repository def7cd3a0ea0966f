import { describe, expect, test } from 'vitest';
import { nameAct } from './acts.ts';

/** A sentence with its statement in [brackets] and its cue in <angles>. */
function actOf(marked: string) {
  const text = marked.replace(/[[\]<>]/g, '');
  const place = (mark: string, others: RegExp) => marked.slice(0, marked.indexOf(mark)).replace(others, '').length;
  const all = /[[\]<>]/g;
  const span = { start: place('[', all), end: place(']', all) };
  const cue = marked.includes('<') ? { start: place('<', all), end: place('>', all) } : undefined;
  return nameAct(text, { ...span, kind: 'indirect', ...(cue && { cue }) }, { start: 0, end: text.length }).act;
}

describe('what a statement does', () => {
  test.each([
    ['an accusation by its verb', 'Norway [<accused> Peru of hiding the catch].', 'accuse'],
    ['a denial by its verb', 'Peru [<denied> the report].', 'deny'],
    ['an allegation dismissed is denied', 'Peru [<dismissed> the allegations as idle].', 'deny'],
    ['a proposal dismissed is rejected', 'Peru [<dismissed> the offer as idle].', 'reject'],
    ['a call for something is a demand', 'The union [<called> for talks].', 'demand'],
    ['a call by name is not', 'The union <called> it ["a step"].', 'assert'],
    ['a question is no demand', 'The union <asked> [whether the gates were open].', 'assert'],
    ['a refusal', 'The firm [<refused> to sign].', 'reject'],
    ['an apology', 'The firm [<apologised> to its guests].', 'apologise'],
    ['a promise by its verb', 'The mayor <promised> [that trams would run].', 'promise'],
    ['a promise by its words', 'The mayor <said> ["we will pay for it"].', 'promise'],
    ['a warning that hurts', 'The navy <warned> [that ships would be seized].', 'threaten'],
    ['a deal', 'Both sides [<agreed> to meet].', 'agree'],
    ['praise', 'The mayor [<praised> the crews].', 'support'],
    ['an accusation by its words', 'She <said> ["they betrayed us"].', 'accuse'],
    ['a demand by its words', 'She <said> [the boxes must be opened].', 'demand'],
    ['what we must do is no demand on others', 'She <said> ["we must keep this friendship alive"].', 'assert'],
    ['a plain statement', 'She <said> [the bridge was built in 1911].', 'assert'],
    ['a refusal by its words', 'The firm <said> [it would not sign the paper].', 'reject'],
    ['a refusal in one word', 'She <said>: ["No. Never."]', 'reject'],
    ['what a thing will not do is no refusal', 'She <said> ["it won’t change the weather"].', 'assert'],
    ['a denial by what the speaker never did', 'The firm <said> [it had never hidden the leak].', 'deny'],
    ['the same of another is an accusation', 'The guild <said> [the firm had never explained the leak].', 'accuse'],
    ['a word that finds fault', 'She <said> [the plan was a shambles].', 'accuse'],
    ['the same word denied', 'She <said> [the plan was not a shambles].', 'deny'],
    ['a fault that is fought', 'She <said> [the fence would prevent sabotage].', 'assert'],
    ['a fault of one’s own', 'She <said> ["we bungled the count"].', 'agree'],
    ['a name that finds fault', 'The guild [<called> the fee a tax on rain].', 'accuse'],
    ['a name that praises', 'The guild [<called> the pact a historic day].', 'support'],
    ['a name for a proposal', 'The guild [<called> the offer unacceptable].', 'reject'],
    [
      'harm announced under a condition',
      'The port <said> [the quay would be closed unless the fee was paid].',
      'threaten',
    ],
    ['harm that is vowed', 'The guild [<vowed> to strike in May].', 'threaten'],
    ['a warning not to do it', 'The navy [<warned> crews not to land].', 'demand'],
    ['consent in the future', 'The guild <said> [it would accept the ruling].', 'agree'],
    ['backing', 'The board <said> [it had full confidence in the captain].', 'support'],
    ['a rejected reading is denied', 'Peru [<rejected> that reading].', 'deny'],
    ['a verb that was not done is no act', 'She did not <accuse> [the firm of it].', 'assert'],
    ['a false friend inside the words', 'She <said> [the committee had met the deny-list team].', 'assert'],
  ])('%s', (_, marked, act) => expect(actOf(marked)).toBe(act));

  test('the reason is a whole word', () => {
    const text = 'Norway accused Peru of it.';
    const statement = { start: 7, end: 25, cue: { start: 7, end: 14 }, kind: 'indirect' as const };
    expect(nameAct(text, statement, { start: 0, end: 26 }).why).toBe('accuse: “accused”');
  });
});
