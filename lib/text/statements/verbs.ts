/**
 * Verbs by which a text says that somebody says something: the project's own list (English, made by hand).
 * Words are base forms, grouped by what follows them.
 */

/**
 * say: a clause, a thing or a quotation follows; the verb is neutral and stays outside the statement.
 * clause: as say, but only a whole clause or a quotation: "wrote that …", never "wrote a letter".
 * that: as clause, but only after "that", a colon or before a quotation: "found that …".
 * quote: introduces quoted words only: "“…,” he laughed".
 * tell: as clause, but an addressee stands between.
 * act: the verb carries the act: the statement starts at the verb ("accused …", "denied …").
 * to: as act, but only before "to", "that" or "not": "refused to …", never "refused food".
 * name: the verb gives somebody or something a name: "called it a mistake".
 * bare: says something only where it stands alone: "accepted at once", never "accepted a cup".
 * think: what somebody holds: "believes that …".
 */
export type VerbClass = 'say' | 'clause' | 'that' | 'quote' | 'tell' | 'act' | 'to' | 'name' | 'bare' | 'think';

const VERBS: Record<VerbClass, string> = {
  say: `
    report suggest argue explain acknowledge estimate assert claim announce declare contend allege stress emphasize
    emphasise underline underscore reiterate predict forecast disclose reveal affirm reaffirm proclaim concede
    admit confess note indicate lament clarify outline articulate confirm imply`,
  clause: `
    say add insist state conclude maintain testify write tweet complain warn joke quip surmise speculate recount opine
    boast brag caution protest posit reckon retweet advise counsel rule`,
  that: `
    find show demonstrate highlight document determine calculate recall respond reply answer observe remark
    comment counter retort reason deduce infer read repeat post blog signal hint recite learn decide mention
    teach illustrate echo volunteer theorize theorise continue hold agree swear relay object reflect charge
    remember vow pledge promise hear discover point-out point-to`,
  quote: `
    ask wonder inquire enquire query rejoin interject exclaim shout yell cry whisper murmur mutter grumble gripe fume
    bristle thunder bark snap scoff sneer laugh chuckle chant chime elaborate specify intimate text email muse
    chide tease deadpan crow gush rant rail vent sigh sob groan roar growl hiss mumble stammer stutter drawl blurt
    venture narrate summarize summarise parrot plead beg pray urge instruct order riff crack interrupt interpose
    finish begin offer open elucidate expound pontificate sum cite caption headline start rejoice profess pronounce
    relate preach communicate spell label demand threaten advise apologize apologise`,
  tell: 'tell remind assure reassure inform notify convince persuade brief lecture alert warn',
  act: `
    accuse deny criticize criticise condemn denounce blame blast slam decry deplore rebuke reprimand chastise
    castigate berate lambast lambaste assail mock ridicule deride disparage lash-out speak-out hit-back fire-back
    shoot-back push-back fight-back
    reject dismiss oppose rebuff spurn dispute contest question rebut refute disavow disown repudiate
    demand urge exhort request beseech implore call-for call-on advocate recommend advise push-for insist-on
    threaten apologize apologise
    praise laud applaud hail endorse defend commend salute
    sue express voice back thank congratulate regret invite object-to appeal-to appeal-for appeal-against
    complain-about`,
  to: 'refuse decline vow pledge promise agree threaten ask warn beg offer propose undertake',
  name: 'call describe label dub brand portray characterize characterise depict term deem liken',
  bare: 'accept',
  think: 'think believe hope fear suspect worry',
};

/** "gave", "told": forms that no rule makes. */
const IRREGULAR: Record<string, string[]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  hold: ['held'],
  think: ['thought'],
  swear: ['swore', 'sworn'],
  read: ['read'],
  find: ['found'],
  show: ['shown'],
  begin: ['began', 'begun'],
  teach: ['taught'],
  hear: ['heard'],
  cry: ['cried', 'cries'],
  deny: ['denied', 'denies'],
  reply: ['replied', 'replies'],
  imply: ['implied', 'implies'],
  testify: ['testified', 'testifies'],
  clarify: ['clarified', 'clarifies'],
  specify: ['specified', 'specifies'],
  notify: ['notified', 'notifies'],
  query: ['queried', 'queries'],
  decry: ['decried', 'decries'],
  worry: ['worried', 'worries'],
  relay: ['relayed', 'relays'],
  forecast: ['forecast'],
  beseech: ['besought'],
  undertake: ['undertook', 'undertaken'],
  speak: ['spoke', 'spoken'],
  hit: ['hit', 'hitting'],
  shoot: ['shot'],
  fight: ['fought'],
  sue: ['sued', 'suing'],
  spell: ['spelled', 'spelt'],
  offer: ['offered', 'offering'],
  rebut: ['rebutted', 'rebutting'],
  admit: ['admitted', 'admitting'],
  beg: ['begged', 'begging'],
  quip: ['quipped', 'quipping'],
  brag: ['bragged', 'bragging'],
  sob: ['sobbed', 'sobbing'],
  blog: ['blogged', 'blogging'],
  snap: ['snapped', 'snapping'],
  slam: ['slammed', 'slamming'],
  dub: ['dubbed', 'dubbing'],
  refer: ['referred', 'referring'],
  infer: ['inferred', 'inferring'],
  sum: ['summed', 'summing'],
};

/** A verb with its particle, by the first word: it counts only with one of these behind it. */
const PARTICLES: Record<string, { word: string; next: readonly string[] }> = {
  'call-for': { word: 'call', next: ['for'] },
  'call-on': { word: 'call', next: ['on', 'upon'] },
  'push-for': { word: 'push', next: ['for'] },
  'insist-on': { word: 'insist', next: ['on'] },
  'lash-out': { word: 'lash', next: ['out'] },
  'speak-out': { word: 'speak', next: ['out'] },
  'hit-back': { word: 'hit', next: ['back', 'out'] },
  'fire-back': { word: 'fire', next: ['back'] },
  'shoot-back': { word: 'shoot', next: ['back'] },
  'push-back': { word: 'push', next: ['back'] },
  'fight-back': { word: 'fight', next: ['back'] },
  'point-out': { word: 'point', next: ['out'] },
  'object-to': { word: 'object', next: ['to'] },
  'appeal-to': { word: 'appeal', next: ['to'] },
  'appeal-for': { word: 'appeal', next: ['for'] },
  'appeal-against': { word: 'appeal', next: ['against'] },
  'complain-about': { word: 'complain', next: ['about', 'of'] },
  'point-to': { word: 'point', next: ['to'] },
};

function formsOf(base: string): string[] {
  const irregular = IRREGULAR[base] ?? [];
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|x|ch|sh|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = irregular.length ? irregular : [`${stem}ed`];
  return [base, third, `${stem}ing`, ...past];
}

export interface VerbForm {
  base: string;
  classes: ReadonlySet<VerbClass>;
  /** "for", "on": the act is meant only where one of these follows. */
  particles?: readonly string[];
}

function makeForms(): Map<string, VerbForm> {
  const bases = new Map<string, { classes: Set<VerbClass>; particles: string[] }>();
  for (const [group, words] of Object.entries(VERBS) as [VerbClass, string][]) {
    for (const word of words.trim().split(/\s+/)) {
      const particle = PARTICLES[word];
      const base = particle?.word ?? word;
      const row = bases.get(base) ?? { classes: new Set(), particles: [] };
      if (particle) row.particles.push(...particle.next);
      else row.classes.add(group);
      bases.set(base, row);
    }
  }
  const forms = new Map<string, VerbForm>();
  for (const [base, { classes, particles }] of bases) {
    for (const form of formsOf(base)) forms.set(form, { base, classes, ...(particles.length && { particles }) });
  }
  return forms;
}

const FORMS = makeForms();

/** The verb of saying of which `word` (in small letters) is a form, if it is one. */
export function verbOf(word: string): VerbForm | undefined {
  return FORMS.get(word);
}
