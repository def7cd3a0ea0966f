/** Titles, ranks and posts of named persons, lower case. Hand-written for this project. */

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/\s+/).filter(Boolean));
}

/** The last word of a title beside a name: "Prime *Minister* Orlan". */
export const TITLE_HEADS = words(`
admiral ambassador archbishop ayatollah baron baroness bishop brigadier cardinal chairman chairwoman chancellor
chief colonel commander commissioner congressman congresswoman constable corporal councillor count countess dame
dean deputy detective director duchess duke emir emperor empress envoy general governor imam inspector judge justice
king lady leader lieutenant lord magistrate major marshal mayor minister mullah officer pastor pope premier president
prince princess professor prosecutor queen rabbi rapporteur representative reverend secretary senator sergeant
sheik sheikh sheriff sir speaker spokesman spokesperson spokeswoman sultan superintendent treasurer
vice-president undersecretary whip candidate nominee chair head coach ceo president-elect lawmaker mp md
captain cleric warlord father sister saint prophet solicitor attorney negotiator mediator coordinator
co-chair co-founder founder editor correspondent reporter analyst economist strategist adviser advisor aide
gen. sen. rep. gov. lt. col. sgt. capt. cmdr. adm. maj. cpl. prof. rev. hon. pres. supt. amb. brig. msgr. dr. insp. det.
`);

/** Courtesy titles: they show a person, but are no role. */
export const COURTESY = words(
  'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. messrs messrs. madam madame monsieur mme. mlle. señor',
);

/** Words that may stand before the head: "*foreign* minister", "*secretary of* state". */
export const TITLE_MODIFIERS = words(`
acting assistant associate attorney brigadier chief crown defence defense deputy economic economy education energy
environment executive finance financial first foreign general grand health home housing human rights information
interior internal international justice labor labour lieutenant lord major managing military minority majority national
oil opposition party police political presidential press prime principal private provincial public research rear
rural second security senior sports state supreme trade transport treasury under veterans vice warrant welfare
agriculture agricultural culture commerce communications development district federal field immigration industry
planning religious senate parliamentary permanent special spiritual staff sales regional tourism water youth
`);
