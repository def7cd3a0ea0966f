/**
 * Words that find fault: the project's own list (English, made by hand), base forms.
 * They name an accusation only where they are not denied, not feared and not fought.
 */
const words = (list: string): string[] => list.trim().split(/\s+/);

/** "a cynical plan", "they lied", "a disgrace" */
const HARSH: ReadonlySet<string> = new Set(
  words(`
 absurd abysmal appal appalling arbitrary arrogant atrocious barbaric brazen brutal callous catastrophic chaotic
 cowardly craven crooked cruel cynical deceitful deceptive deplorable despicable despotic dishonest disastrous
 discriminatory disgraceful disgusting disingenuous disproportionate disrespectful egregious exploitative
 extortionate farcical foolhardy fraudulent frivolous grotesque heartless heavy-handed high-handed horrific
 hypocritical idiotic ill-advised ill-conceived ill-judged illegal illegitimate immoral incompetent indefensible
 inexcusable inhuman inhumane insane insensitive insulting intolerable irresponsible laughable lawless
 ludicrous malicious mean-spirited misguided misleading monstrous negligent nonsensical obscene offensive
 opportunistic outrageous pathetic patronising patronizing perverse predatory preposterous punitive racist
 reckless reprehensible ridiculous ruinous ruthless scandalous self-serving selfish senseless sexist shabby
 shambolic shameful shameless short-sighted sinister sloppy spineless squalid stupid tone-deaf toothless toxic
 treacherous tyrannical unacceptable unconscionable unconstitutional undemocratic anti-democratic unethical unfair
 unforgivable unjust unjustifiable unjustified unlawful unprofessional unreasonable unscrupulous unworkable vile
 vindictive wasteful worthless wrongful wrongheaded disappointing 
 affront aggression aggressor apartheid betrayal bigotry blackmail blunder bribe bribery bullying bully cash-grab
 censorship charade coercion confiscation corruption coup cover-up cowardice cronyism cruelty
 cynicism debacle deceit deception dereliction dictator dictatorship discrimination disgrace disinformation
 disrespect extortion exploitation failure farce fascist fiasco fraud fudge gamesmanship genocide gimmick greed
 greedy hypocrisy hypocrite incompetence injustice insult intimidation liar lie lies lying madness 
 mismanagement mockery negligence neglect outrage own-goal persecution ploy profiteering propaganda
 provocation racism rip-off ruse sabotage scam scandal scapegoat scaremonger scaremongering sell-out sham
 shambles shame slander slur smear smokescreen stitch-up stunt swindle thug traitor
 travesty treachery treason trick tyranny vandal vandalism vendetta warmonger whitewash witch-hunt wrongdoing
 abandon abuse betray bungle botch bulldoze bypass censor cheat conceal conspire deceive defame defraud
 destroy devastate discriminate dodge evade exploit fabricate falsify
 flout frighten gouge harass hide humiliate ignore imprison intimidate jeopardise
 jeopardize loot malign manipulate menace mishandle mislead mismanage misrepresent misuse mock neglect overcharge
 persecute plunder pollute pretend provoke punish ransack renege rig rob sabotage scapegoat 
 shirk sideline silence smear squander stall starve steal stonewall stoop sabre-rattling swindle tamper torture
 trample undermine violate wreck weaken      
 misled lied stole stolen hid hidden broke betrayed wrongly  
  `),
);

/** Endings that a form may have, and what stands in their place in the list. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/s$/, ''],
  [/es$/, ''],
  [/d$/, ''],
  [/ed$/, ''],
  [/(.)\1ed$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1ing$/, '$1'],
  [/ly$/, ''],
];

/** True for a form of a word that finds fault, in small letters: "squandered", "shamelessly". */
export function isHarsh(word: string): boolean {
  return (
    HARSH.has(word) ||
    (word.length > 4 && ENDINGS.some(([end, base]) => end.test(word) && HARSH.has(word.replace(end, base))))
  );
}

/** Fault found in more words than one. */
export const HARSH_PHRASES =
  /\b(?:rip[- ]off|cash grab|land grab|own goal|cheap shot|power grab|witch[- ]hunt|lip service|fig leaf|sell[- ]out|cover(?:ed|ing)?[- ]up|(?:kick|slap|stab|punch|smack) in the (?:teeth|face|back|gut|stomach)|smash and grab|(?:turn(?:s|ed|ing)?|turned) (?:a blind eye|(?:his|her|its|their) backs?)|hostage|to ransom|behind (?:closed doors|(?:our|my|his|her|their) backs?)|in secret|too (?:late|little)|without (?:any )?(?:asking|telling|consult\w+|warning|notice|consent|permission|explanation|authori[sz]ation|evidence|a (?:word|vote|hearing))|(?:we|i|they|he|she|nobody|no one|residents|workers|staff|families|members) (?:was|were|had been|have been|has been|are being|were being) (?:never |not )?(?:lied to|told nothing|kept in the dark|ignored|misled|deceived|shut out|locked out|left out|frozen out|consulted|asked|frightened|bullied|threatened|robbed|cheated)|(?:was|were|had been|have been|has been) (?:never|not) (?:consulted|asked|told|informed|invited|warned|shown|given)|nobody (?:asked|told|consulted|listened|warned)|no one (?:asked|told|consulted|listened|warned)|fail(?:ed|s|ing) to|refus(?:ed|es|ing) to|chos(?:e|en) (?:not to|to ignore)|d(?:oes|o|id)(?:n't| not) (?:care|listen|bother|even)|car(?:es?|ed) (?:only|more) (?:about|for)|(?:only|more) interested in|should(?: never|n't| not) have|(?:should|ought to) have (?:been )?(?!a\b)\w+|(?:he|she|they|you|it|that|who) could have (?:been )?(?!a\b)\w+|it is time (?:he|she|they) (?:went|left)|(?:he|she|it|they|you) (?:has|have|had|'ve|'s) no (?:right|business|shame|idea|excuse)|lack of|at fault|responsible for (?:the|this|these)|(?:broke|broken|breaking|breaks?) (?:the|its|his|her|their|a|every|international|federal|election) (?:\w+ )?(?:law|laws|promises?|word|rules?|agreement|contract|pledge|deal|truce|ceasefire)|t(?:ore|orn|earing) up|dragg(?:ed|ing) (?:its|his|her|their) feet|walk(?:ed|ing) (?:away|out)|back(?:ed|ing|s) (?:out|away)|play(?:ing|ed|s) (?:games|politics|for time|with (?:people|our|their))|hold(?:s|ing)? .{1,40} to ransom|put(?:s|ting)? .{1,40} at risk|at the expense of|at our expense|behave[sd]? (?:badly|like)|treat(?:s|ed|ing)? (?:us|them|me|him|her|people|workers|staff|residents)|death camp|make up (?:stories|numbers)|made up (?:the|its|his|her|their|a|stories)|forced (?:them|him|her|us|out|from)|forced to (?:work|sign|leave|flee|sell|pay|resign|stay|live|stand|confess|watch|beg|choose)|i blame|forc(?:es|ing) (?:them|him|her|us|people|families)|was to blame|were to blame|to foil|to freeze (?:us|them) out|has not (?:answered|replied|kept)|kept (?:it|this|us|them|the public) (?:from|secret|quiet|in the dark)|on the cheap|got it wrong|(?:is|was|are|were|it's|that's|he's|she's|they're|you're) (?:dead |plain |simply |just |completely |quite )?wrong\b(?! place))/;
