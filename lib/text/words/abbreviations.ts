/** Abbreviations that keep their full stop, by what may follow. Hand-written for this project. */

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/\s+/).filter(Boolean));
}

/** Before a name: a sentence never ends after them ("Gen. Smith"). */
export const TITLES = words(`
Adm Amb Atty Brig Capt Cdr Cmdr Col Cpl Det Dr Fr Ft Gen Gens Gov Govs Hon Insp Lt Maj Messrs Mlle Mme Mr Mrs Ms Msgr
Mt Mx Pres Prof Pvt Rep Reps Rev Sen Sens Sgt Spc St Ste Supt
`);

/** After a name or a word: a sentence may end after them ("Acme Inc. The firm …"). Capitals as printed. */
export const ENDINGS = words(`
Assn Ave Blvd Bros Co Corp Cos Dept Esq Inc Jr Ltd Mfg Sr Univ
Apr Aug Dec Feb Jan Jul Jun Nov Oct Sep Sept
approx assn bros corp cos dept etc inc ltd vs viz
`);

/** Abbreviations only where a number follows ("No. 5", "Mar. 3"): otherwise they are words. */
export const BEFORE_NUMBERS = words(`
Art Fig Fri Mar Mon No Nos Sat Sec Sun Thu Thur Thurs Tue Tues Vol Wed fig no nos p pp vol
`);

/** US states, abbreviations only after a comma ("Fresno, Calif."). */
export const STATES = words(`
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
Tex Va Vt Wash Wis Wyo
`);

/** Words that begin sentences far more often than names: after "U.S." or "Inc." they show that a sentence began. */
export const STARTERS = words(`
A According After All Also Although An And Another Any As At Because Before Both But By Despite During Each Earlier
Even Every Few For From Given He Her Here His How However I If In Instead It Its Last Later Many Meanwhile More Most
Much My Nearly Neither No None Not Nothing Now Of On Once One Only Or Other Others Our Over She Since So Some Still
Such That The Their Then There These They This Those Though Through Thus To Today Two Under Until We What When Where
Whether Which While Who Why With Without Yesterday Yet You Your
`);
