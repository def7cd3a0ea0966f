/** Which named body a common noun means: "the company", "the guild". */
import { bodiesBefore, bodiesOf } from './near.ts';
import { once, type Standing, type Story } from './story.ts';

const UNIONS = /^(?:union|association|federation|party)$/;

/** "A passenger group", "the metalworkers' union": described as one of its kind, it is no body already named, unless its name says so. */
export function isAnother(story: Story, phrase: string, noun: string): boolean {
  const [, lead = ''] =
    /^(.*?)\s*\S+$/.exec(phrase.toLowerCase().replace(/\s(?:of|for|in|at|from|that|which|who)\s.*$/, '')) ?? [];
  // "rival clubs", "the two companies": several are none of them
  if (/^an?\b|\brival\b/.test(lead) || isPlural(phrase, noun)) return true;
  const words = lead.split(/\s+/).filter((w) => w && !/^(?:the|its|their|this|that|own|same|whole|rival)$/.test(w));
  const owned = words.some((w) => /['’]s?$/.test(w) && !/^(?:country|nation|world|city|town)/.test(w));
  if (!words.length || !(owned || UNIONS.test(noun))) return false;
  const stem = (w: string) => w.replace(/['’]s?$/, '').replace(/s$/, '');
  return !once(story, bodiesOf).some((e) => words.some((w) => e.name.toLowerCase().includes(stem(w))));
}

const isPlural = (phrase: string, noun: string) =>
  new RegExp(`\\b${noun.replace(/y$/, '(?:y|ie)')}s\\b`, 'i').test(phrase) && noun !== 'campaigner';

/** The body a common noun means: the latest whose name holds the noun, else the latest body of the kind. */
export function bodyCalled(story: Story, noun: string, at: number): Standing | undefined {
  const before = bodiesBefore(story, at);
  const pattern = new RegExp(`\\b${noun === 'organization' ? 'organi[sz]ation' : noun}`, 'i');
  const holding = before.find((m) => pattern.test(story.entityById.get(m.entity!)!.name));
  if (holding) return story.stand(story.entityById.get(holding.entity!)!);
  if (
    !/^(?:company|firm|group|team|union|association|federation|club|operator|maker|organi[sz]ation|movement|manufacturer|giant|employer|owner|party|filing)$/.test(
      noun,
    )
  )
    return undefined;
  for (const mention of before) {
    const entity = story.entityById.get(mention.entity!)!;
    const standing = story.stand(entity);
    if (!standing || standing.neutral || !standing.keys[0]!.startsWith('body:')) continue;
    const kind = bodyKind(entity.name);
    // a union is called one by its name, or by letters: "RMT"
    if (!kind && UNIONS.test(noun) && !/^[A-Z]{2,6}$/.test(entity.name) && !isPartyEntity(story, entity.id)) continue;
    if (
      !kind ||
      kind === noun ||
      GENERAL.test(noun) ||
      (BUSINESS.test(noun) && /^(?:bank|airline|club|alliance)$/.test(kind))
    )
      return standing;
  }
  return undefined;
}

const isPartyEntity = (story: Story, id: string) =>
  story.stand(story.entityById.get(id)!)?.keys.some((k) => story.parties.get(k)?.kind === 'party') ?? false;

/** What any body may be called, and what a bank or an airline may be, but no union and no council. */
const GENERAL = /^(?:group|organi[sz]ation|movement|employer|filing)$/;
const BUSINESS = /^(?:company|firm|giant|owner|operator|manufacturer|maker|team)$/;

/** "union" for a name that says so, so that "the company" is not the union of the story. */
function bodyKind(name: string): string | undefined {
  return /\b(union|guild|association|federation|party|alliance|committee|council|league|club|bank|university|board|airline)\b/i
    .exec(name)?.[1]
    ?.toLowerCase();
}
