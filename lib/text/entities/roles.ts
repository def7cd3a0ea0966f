import type { Mention } from '../../model/analysis.ts';
import { ROLE_HEAD } from './role-words.ts';
import { type Shape, SIGN } from './shape.ts';

const { PER, ORG, LOC, NORP, ROLE } = SIGN;
const GAP = `(?:(?!(?:said|says|told|who)\\b)[\\p{L}’'${ORG}${LOC}${NORP}-]+ ){0,6}`;

/**
 * The person a title beside a name means.
 * Before: "<ROLE> <PER>", "<ROLE> of the House <PER>", "<ROLE> and <ROLE> <PER>". After: "<PER>, the then <ROLE> of <LOC>".
 */
const BEFORE = new RegExp(
  `^,?(?: (?:and|of|for|to|in|at) ${GAP})?(?: ?(?:${ROLE}|\\(.{1,60}\\)),?)* ?(?<person>${PER})`,
  'du',
);
const AFTER = new RegExp(
  `(?<person>${PER})(?: \\([^()]*\\))?, (?:who (?:is|was|became) )?(?:${ROLE} (?:and |of ))?${GAP}$`,
  'du',
);

/** Titles that stand beside a name: title mention → person mention. */
export function readHolders(shape: Shape, titles: readonly Mention[]): Map<Mention, Mention> {
  const holders = new Map<Mention, Mention>();
  for (const title of titles) {
    const at = shape.place(title);
    if (at < 0) continue;
    const after = AFTER.exec(shape.text.slice(0, at));
    const before = BEFORE.exec(shape.text.slice(at + 1));
    const place =
      before && !/^,? (?:of|and|for|in|at|to)\b/.test(before[0])
        ? at + 1 + before.indices!.groups!.person![0]
        : after
          ? after.indices!.groups!.person![0]
          : before
            ? at + 1 + before.indices!.groups!.person![0]
            : -1;
    if (place >= 0) holders.set(title, shape.at(place)!);
  }
  return holders;
}

const LOWER_TITLE = new RegExp(
  `(?:^|[ ,])(?<role>(?:\\p{Ll}[\\p{Ll}-]+ ){0,3}?\\b${ROLE_HEAD})(?:,| (?:of|for) [^,.]{1,60},?)? $`,
  'du',
);
const NOT_IN_TITLE =
  /^(?:the|a|an|of|and|or|by|with|former|then|said|says|told|its|his|her|their|our|from|to|in|on|at|as|that)\b ?/;

/** The role as the article states it in plain lower-case words before a name ("train drivers' leader <PER>"), or undefined. */
export function plainRole(shape: Shape, person: Mention): string | undefined {
  const at = shape.place(person);
  if (at <= 0) return undefined;
  let role = LOWER_TITLE.exec(shape.text.slice(Math.max(0, at - 90), at))?.groups?.role;
  while (role && NOT_IN_TITLE.test(role)) role = role.replace(NOT_IN_TITLE, '');
  return role && !/[\uE001-\uE005]/.test(role) ? role : undefined;
}
