/** The two sides of a criminal trial: who prosecutes, and the defendant with who defends him. */
import type { Entity } from '../../model/analysis.ts';
import { once, party, type Standing, type Story } from './story.ts';

const TRIAL = /\b(?:jury|jurors|on trial|defendant|Crown Court|the dock|pleaded (?:not )?guilty|prosecuting)\b/;
const PROSECUTES = /^,? (?:prosecuting|for the (?:prosecution|Crown)|the prosecutor)\b/;
const PROSECUTION_BEFORE = /\b(?:for the (?:prosecution|Crown)|prosecuting|[Pp]rosecutor),? (?:Mr|Mrs|Ms|Dr)?\.? ?$/;
const DEFENDS = /^,? (?:defending|for the defen[cs]e|mitigating)\b/;
const DEFENCE_BEFORE =
  /\b(?:for the defen[cs]e|defending|[Dd]efen[cs]e (?:lawyer|barrister|counsel|attorney|solicitor)),? (?:Mr|Mrs|Ms|Dr)?\.? ?$/;
const THE_PROSECUTION = /^(?:the )?(?:prosecution|prosecutors?|crown|crown prosecution service)$/i;
const THE_DEFENCE = /^the (?:defen[cs]e|defendant|accused)$/i;
/** "Marchetti, 34, of Brighton, denies theft": the one who stands trial. */
const DENIES =
  /^(?:, \d\d)?(?:, of [^.,]{2,30})?,? (?:denies|denied|has denied|pleaded|pleads|is accused|was accused|is charged|was charged|stands accused|is on trial)\b/;

const isTrial = ({ reading }: Story): boolean => TRIAL.test(reading.text);

function prosecution(story: Story, why: string): Standing {
  party(story, 'camp:prosecution', () => ({ kind: 'camp', name: 'Prosecution' }));
  return { keys: ['camp:prosecution'], neutral: false, why };
}

/** The one person of the article who denies a charge. */
function defendant(story: Story): Entity | undefined {
  const { text } = story.reading;
  const found = story.entities.filter(
    (e) => e.type === 'PER' && story.mentionsOf.get(e.id)?.some((m) => DENIES.test(text.slice(m.end, m.end + 70))),
  );
  return found.length === 1 ? found[0] : undefined;
}

function defence(story: Story, why: string): Standing | undefined {
  const who = once(story, defendant);
  const standing = who && story.stand(who);
  return standing && !standing.neutral ? { ...standing, why: `${why}, for ${who.name}` } : undefined;
}

/** "Daniel Frith, prosecuting", "defence lawyer Helena Shaw": whose side of the trial a person is on. */
export function ofTrial(story: Story, person: Entity): Standing | undefined {
  const { text } = story.reading;
  if (!once(story, isTrial)) return undefined;
  for (const { start, end } of story.mentionsOf.get(person.id) ?? []) {
    const [before, after] = [text.slice(Math.max(0, start - 50), start), text.slice(end, end + 40)];
    if (PROSECUTES.test(after) || PROSECUTION_BEFORE.test(before))
      return prosecution(story, `prosecutes: ${person.name}`);
    if (DEFENDS.test(after) || DEFENCE_BEFORE.test(before)) return defence(story, `defends: ${person.name}`);
  }
  return undefined;
}

/** "The prosecution", "the defendant", in the report of a trial. */
export function trialNoun(story: Story, phrase: string): Standing | undefined {
  if (!once(story, isTrial)) return undefined;
  if (THE_PROSECUTION.test(phrase)) return prosecution(story, `named: ${phrase}`);
  return THE_DEFENCE.test(phrase) ? defence(story, `“${phrase}”`) : undefined;
}
