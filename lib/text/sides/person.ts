import type { Entity } from '../../model/analysis.ts';
import { asidesOf, wasOnce } from './asides.ts';
import { calledBody, rulingOffice } from './called.ts';
import { memberOfCamp } from './camps.ts';
import { runsInstitution } from './institutions.ts';
import { ledBy } from './leads.ts';
import { localOffice } from './local.ts';
import { affiliated, lastBody, titledByKind } from './of-body.ts';
import { counterpartOf, officeOf, ofHome, ofPeople, ofPlace } from './of-place.ts';
import { BETWEEN, EXPERT, LEADER, LEGISLATOR } from './office-words.ts';
import { leaderParty, ownParty } from './own-party.ts';
import { ownerOf } from './owner.ts';
import { neutral, type Someone, someone } from './someone.ts';
import type { Standing, Story } from './story.ts';
import { ofTrial } from './trial.ts';

const himself = ({ story, person }: Someone) => ownParty(story, person, 'person', `named: ${person.name}`);
/** His title with the words before his name: "school", "vice-chancellor". */
const titleOf = ({ role, beside }: Someone) => `${role} ${beside.slice(-30)}`;

/** Where a person stands, in the order in which the words are trusted; the first answer counts, null ends in nobody. */
const RULES: readonly (readonly [name: string, find: (one: Someone) => Standing | undefined | null])[] = [
  [
    'former office',
    ({ story, person }) =>
      person.affiliation?.former || wasOnce(story, person)
        ? neutral(`spoke for ${person.affiliation?.name ?? 'it'} once`)
        : undefined,
  ],
  ['mediator', ({ beside }) => (BETWEEN.test(beside) ? neutral('stands between the sides') : undefined)],
  ['counterpart', counterpartOf],
  ['side of a trial', ({ story, person }) => ofTrial(story, person)],
  ['affiliation', affiliated],
  [
    'owner of the role',
    (one) => {
      const owner = ownerOf(one.story, one.person);
      if (owner && owner !== 'unknown') return owner;
      return one.executive ? undefined : ledBy(one.story, one.person);
    },
  ],
  [
    'one of a camp',
    ({ story, person, role, of, executive }) => {
      const [first] = story.mentionsOf.get(person.id) ?? [];
      return first && !of && !executive ? memberOfCamp(story, first, role) : undefined;
    },
  ],
  // "its president", where nobody knows what "it" is
  ['an owner nobody knows', (one) => (ownerOf(one.story, one.person) === 'unknown' ? himself(one) : undefined)],
  ['council office', (one) => (one.of ? undefined : rulingOffice(one.story, titleOf(one), one.person.name))],
  ['runs the institution', (one) => (one.of ? undefined : runsInstitution(one.story, titleOf(one), one.person.name))],
  [
    'asked in passing',
    ({ story, person, executive }) => {
      const seen = executive ? undefined : asidesOf(story, person);
      return seen ? neutral(`described: ${seen}`) : undefined;
    },
  ],
  ['head of a body', titledByKind],
  ['expert', ({ role, executive }) => (EXPERT.test(role) && !executive ? neutral(`speaks as ${role}`) : undefined)],
  ['of a place', ofPlace],
  ['of a people', ofPeople],
  ['office named before', officeOf],
  ['office of the town', ({ story, person, role }) => localOffice(story, role, person.name)],
  ['office of the country', ofHome],
  ['legislator', (one) => (LEGISLATOR.test(one.role) ? himself(one) : undefined)],
  ['body named before', lastBody],
  [
    'bishop',
    ({ story, role }) => {
      const diocese = /\bbishop\b/i.test(role) ? calledBody(story, 'the diocese', 'diocese') : undefined;
      return diocese && { ...diocese, why: `${role}: speaks for the diocese` };
    },
  ],
  ['leader', ({ story, person, role }) => (LEADER.test(role) ? leaderParty(story, person) : undefined)],
  ['himself', himself],
];

/** Where a person stands: whom the article says he speaks for, else himself. */
export function personStanding(story: Story, person: Entity): Standing | undefined {
  const one = someone(story, person);
  for (const [, find] of RULES) {
    const standing = find(one);
    if (standing !== undefined) return standing ?? undefined;
  }
  return undefined;
}
