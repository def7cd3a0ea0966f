/**
 * Verbs by which a text says that somebody says something: the project's own list (English, made by hand).
 * Words are base forms, grouped by what follows them.
 */

/**
 * say: a clause or a quotation follows, the verb is neutral and stays outside the statement.
 * tell: as say, but an addressee stands between.
 * act: the verb carries the act: the statement starts at the verb ("accused …", "denied …").
 * name: the verb gives somebody or something a name: "called it a mistake".
 * think: what somebody holds: "believes that …".
 */
export type VerbClass = 'say' | 'tell' | 'act' | 'name' | 'think';

const VERBS: Record<VerbClass, string> = {
  say: `
    say add note report suggest write argue explain acknowledge insist state indicate tweet estimate conclude assert
    claim announce declare comment remark reply respond answer observe continue recall joke quip maintain contend
    allege stress emphasize emphasise underline underscore reiterate repeat predict forecast mention disclose reveal
    affirm reaffirm proclaim profess pronounce testify recount relate posit surmise speculate muse opine concede admit
    confess counter retort rejoin interject exclaim shout yell cry whisper murmur mutter boast brag complain lament
    grumble gripe fume bristle thunder bark snap scoff sneer laugh chuckle chant chime elaborate clarify specify
    confirm imply intimate hint signal hold caution protest object post blog retweet text email write-in read recite
    ask wonder inquire enquire query quote chide tease deadpan crow gush rant rail vent sigh sob groan roar growl
    hiss mumble stammer stutter drawl blurt volunteer venture theorize theorise reason deduce infer find rule show
    demonstrate highlight illustrate document determine calculate outline warn advise vow pledge promise swear
    counsel preach articulate communicate relay narrate summarize summarise echo parrot plead beg pray urge instruct
    order riff crack interrupt interpose finish begin offer open remember reflect elucidate expound pontificate
    sum conclude cite caption headline start label tout spell tease rejoice`,
  tell: 'tell remind assure reassure inform notify convince persuade brief lecture teach alert',
  act: `
    accuse deny criticize criticise condemn denounce blame blast slam attack decry deplore rebuke reprimand chastise
    castigate berate lambast lambaste assail bash rip mock ridicule deride disparage insult
    reject dismiss refuse oppose rebuff spurn decline veto dispute contest challenge question rebut refute disavow
    disown repudiate contradict doubt demand urge ask beg implore exhort request beseech press pressure invite
    encourage advise recommend propose call-for call-on appeal petition plead lobby advocate push-for insist-on
    threaten warn vow pledge promise agree accept concede admit confess apologize apologise regret
    praise laud applaud hail welcome endorse support back defend commend thank salute congratulate
    sue claim announce offer declare affirm reaffirm reiterate express voice stress discuss tout cite
    protest complain boast vouch pan knock fault scold lash-out speak-out hit-out address outline`,
  name: 'call describe label dub brand portray characterize characterise depict term deem liken compare refer',
  think: `
    think believe hope fear expect feel suspect worry anticipate assume figure reckon consider guess suppose
    understand know realize realise want wish intend plan doubt regard view see`,
};

/** "gave", "told": forms that no rule makes. */
const IRREGULAR: Record<string, string[]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  hold: ['held'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  understand: ['understood'],
  swear: ['swore', 'sworn'],
  read: ['read'],
  find: ['found'],
  show: ['shown'],
  begin: ['began', 'begun'],
  teach: ['taught'],
  see: ['saw', 'seen'],
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
  sue: ['sued', 'suing'],
  spell: ['spelled', 'spelt'],
  offer: ['offered', 'offering'],
  rebut: ['rebutted', 'rebutting'],
  admit: ['admitted', 'admitting'],
  rip: ['ripped', 'ripping'],
  beg: ['begged', 'begging'],
  plan: ['planned', 'planning'],
  chat: ['chatted', 'chatting'],
  quip: ['quipped', 'quipping'],
  brag: ['bragged', 'bragging'],
  sob: ['sobbed', 'sobbing'],
  blog: ['blogged', 'blogging'],
  snap: ['snapped', 'snapping'],
  pan: ['panned', 'panning'],
  slam: ['slammed', 'slamming'],
  dub: ['dubbed', 'dubbing'],
  refer: ['referred', 'referring'],
  infer: ['inferred', 'inferring'],
  sum: ['summed', 'summing'],
};

/** A verb with its particle, told by the first word: "call for", "lash out". */
export const PARTICLES: Record<string, readonly string[]> = {
  'call-for': ['for'],
  'call-on': ['on', 'upon'],
  'push-for': ['for'],
  'insist-on': ['on'],
  'lash-out': ['out'],
  'speak-out': ['out'],
  'hit-out': ['out', 'back'],
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
}

function makeForms(): Map<string, VerbForm> {
  const classes = new Map<string, Set<VerbClass>>();
  for (const [group, words] of Object.entries(VERBS) as [VerbClass, string][]) {
    for (const base of words.trim().split(/\s+/)) classes.set(base, (classes.get(base) ?? new Set()).add(group));
  }
  const forms = new Map<string, VerbForm>();
  for (const [base, groups] of classes) {
    if (base.includes('-')) continue;
    for (const form of formsOf(base)) forms.set(form, { base, classes: groups });
  }
  return forms;
}

const FORMS = makeForms();

/** The verb of saying of which `word` (in small letters) is a form, if it is one. */
export function verbOf(word: string): VerbForm | undefined {
  return FORMS.get(word);
}
