/** Words of descriptions that tell the kinds of the bundled knowledge ("country", "armed group") from one another. */
const KINDS: Readonly<Record<string, RegExp>> = {
  country: /\b(?:country|sovereign state|island (?:country|nation))\b/i,
  territory: /\b(?:territory|dependency|country)\b/i,
  subdivision: /\b(?:province|state|region|governorate|county|prefecture|canton|department|oblast|republic of)\b/i,
  city: /\b(?:city|town|capital|commune|municipality|settlement|village)\b/i,
  region: /\b(?:region|area|peninsula|strip|territory|valley)\b/i,
  party: /\b(?:party|movement|coalition|alliance|front)\b/i,
  court: /\b(?:court|tribunal)\b/i,
  ministry: /\b(?:ministry|department|government)\b/i,
  parliament: /\b(?:parliament|legislature|chamber|house|assembly|senate|congress)\b/i,
  company: /\b(?:company|manufacturer|corporation|bank|airline|retailer|producer|publisher|operator)\b/i,
  'news medium': /\b(?:newspaper|broadcaster|news|magazine|agency|television|radio)\b/i,
  'armed group': /\b(?:armed|militant|militia|rebel|insurgent|guerrilla|jihadist|paramilitary)\b/i,
  'armed forces': /\b(?:army|navy|air force|armed forces|military|guard)\b/i,
  body: /\b(?:body|organi[sz]ation|institution|agency|commission|branch|union|bloc|forum|fund|court|bank)\b/i,
  organisation: /\b(?:organi[sz]ation|institution|association|society|body|foundation|charity|movement|institute)\b/i,
  agency: /\b(?:agency|service|bureau|administration|police|office|organi[sz]ation|body|regulator)\b/i,
  alliance: /\b(?:alliance|organi[sz]ation|union|bloc|association|forum|body)\b/i,
  government: /\b(?:government|cabinet|executive|administration|branch)\b/i,
  people: /\b(?:people|peoples|ethnic|ethnoreligious|tribe|group|community)\b/i,
  religion: /\b(?:religious|religion|church|denomination|sect|branch of)\b/i,
  union: /\b(?:union|federation|association)\b/i,
};

/** Whether a description speaks of this kind of thing; 'no' only where it speaks of another kind. */
export function isOfKind(kind: string | undefined, description: string): 'yes' | 'no' | 'unsaid' {
  if (!kind) return 'unsaid';
  const own = KINDS[kind] ?? new RegExp(`\\b${kind.replace(/\W/g, '.')}\\b`, 'i');
  if (own.test(description)) return 'yes';
  return Object.values(KINDS).some((words) => words.test(description)) ? 'no' : 'unsaid';
}
