/** Posts, ranks and titles that a named person holds; occupations ("analyst", "cleric") are none. Hand-written. */

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/\s+/).filter(Boolean));
}

/** The word that a role turns on, lower case: "Prime *Minister*", "military *spokesperson*". */
export const ROLE_HEADS = words(`
admiral ambassador archbishop ayatollah baron baroness bishop brigadier cardinal chair chairman chairperson chairwoman
chancellor chief co-chair colonel commander commissioner congressman congresswoman constable corporal councillor
councilman councilwoman count countess dame dean deputy director duchess duke emir emperor empress envoy general
governor imam judge justice king lady leader lieutenant lord magistrate major marshal mayor minister mullah
pope premier president president-elect prince princess professor prosecutor queen rabbi rapporteur representative
secretary secretary-general senator sergeant sheik sheikh sheriff sir speaker spokesman spokesperson spokeswoman
sultan superintendent taoiseach treasurer undersecretary vice-president vice-chairman ceo solicitor coordinator
negotiator captain inspector whip mp
gen. sen. rep. reps. sens. gov. lt. col. sgt. capt. cmdr. adm. maj. cpl. prof. rev. pres. supt. amb. brig. msgr.
reverend representatives senators ministers
`);

/** Heads that are roles only right before a name ("Sir Tesk"), never in apposition or alone. */
export const BEFORE_ONLY = words(`
baron baroness count countess dame lady lord major sir count captain deputy chief general whip mp
gen. sen. rep. reps. sens. gov. lt. col. sgt. capt. cmdr. adm. maj. cpl. prof. rev. pres. supt. amb. brig. msgr.
`);

/** Words that may stand before the head inside the role: "*foreign* minister", "*deputy chief of* staff". */
export const ROLE_MODIFIERS = words(`
assistant associate attorney brigadier chief crown defence defense deputy economic economy education energy
environment executive finance financial first foreign general grand health home housing human rights information
interior internal international justice labor labour lieutenant lord major managing military minority majority
oil opposition party police political press prime principal private provincial public research
second security senior sports state supreme trade transport treasury under vice veterans welfare
agriculture agricultural culture commerce communications development district federal field immigration industry
planning religious permanent special spiritual regional tourism water youth lt. brig. maj. col. gen. petroleum
parliamentary presidential rear staff inspector crime royal national minister warrant solicitor
`);

/** What may follow "Secretary of …", "Minister for …" inside the role, beside capitalised nouns. */
export const ROLE_FIELDS = words(`
state defense defence foreign affairs interior justice finance health education trade energy labor labour commerce
agriculture transportation transport treasury homeland security war staff economy culture information environment
housing development industry tourism interior communications planning welfare sports youth religious water
`);
