/** Nouns that say what a name is the name of: "Orlan, a *farmer*". Hand-written; one kind a line. */

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/\s+/).filter(Boolean));
}

/** People by what they do or are, beside the heads of roles. */
export const PERSON_NOUNS = words(`
accountant activist actor actress adviser advisor aide analyst architect artist athlete author baker barrister
butcher campaigner candidate carpenter chef cleaner clerk coach columnist composer cook correspondent critic dentist
designer detective diplomat director doctor driver economist editor electrician engineer entrepreneur executive expert
farmer father filmmaker firefighter fisherman founder co-founder gardener geologist goalkeeper grandfather grandmother
guitarist herder historian hotelier hunter investor journalist labourer lawmaker lawyer legislator librarian mechanic mechanics
midfielder midwife mother musician neighbour neighbor novelist nurse official owner painter paramedic pensioner
pharmacist photographer physician physicist pilot player plumber poet politician postman priest programmer psychologist
researcher reporter resident retiree sailor scholar scientist shopkeeper singer sociologist soldier striker student
surgeon survivor teacher technician teenager tenant trainer translator veteran vet violinist volunteer waiter
waitress welder widow widower witness worker writer
`);

/** Bodies: companies, groups, offices. */
export const BODY_NOUNS = words(`
agency airline alliance association authority bank body brewer brewery broadcaster bureau business carrier chain charity
club coalition commission committee company conglomerate consortium consultancy contractor cooperative co-operative
council court developer distributor exporter faction federation firm foundation group grouping importer institute
institution insurer lab laboratory label lender lobby maker manufacturer miner ministry movement newspaper ngo non-profit
nonprofit nongovernmental operator organisation organization outlet paper party pharmacy platform producer provider
publisher refiner regulator retailer seller startup start-up studio subsidiary supermarket supplier syndicate tank team
trust union university utility watchdog website wholesaler
`);

/** Places. */
export const PLACE_NOUNS = words(`
area borough canton capital city coast community county country district enclave hamlet harbour harbor hill island
kingdom lake locality mountain municipality neighborhood neighbourhood outpost parish peninsula port province reef region
republic resort river settlement state strait stronghold suburb territory town township valley village ward
`);

/** Last words of places: "Marlow *Reach*". Some are surnames too, and need more than themselves. */
export const PLACE_ENDS = words(`
airport archipelago atoll avenue basin bay beach boulevard bridge canal canyon coast cove creek crossing delta desert
estuary falls fjord glacier gulf harbor harbour heights highlands island islands isle isles junction lagoon lake lowlands
mountain mountains peninsula plateau point port reach reef reservoir ridge river road sound springs square strait straits
street valley
`);

/** Last words of companies that no person is called by: "Arran *Foods*". */
export const COMPANY_ENDS = words(`
aerospace airlines airways analytics automotive banking beverages biologics biosciences biotech bottlers brands breweries broadcasting
builders capital care chemicals communications constructions copper dairies dairy diagnostics dynamics electric electronics
energy engineering enterprises entertainment exploration express farms ferries films finance financial foods freight gas
genetics gold healthcare holdings homes hotels industries instruments insurance interactive investments labs laboratories
logistics lines materials media medical metals mills mines minerals mining mobile motors networks nuclear oil optics
orchards outfitters partners petroleum pharma pharmaceuticals pipelines plastics ports power products properties publishing rail
railways railroad refining renewables resources resorts retail robotics roofs rubber sciences securities semiconductors
shipping shipyards silver software solar solutions steel steelworks stores studios supermarkets systems technologies
technology telecom telecoms television textiles therapeutics toys trading transport travel utilities vaccines ventures
vineyards water waterworks wind wines wireless works
`);

/** What makes a first name the name of a place: "*St.* Louis", "*San* Pedro", "*Camp* David". */
export const LITTLE_TITLES = /^(?:st|st\.|saint|san|santa|santo|são|sao|camp|fort|port|lake|mount|cape)$/i;
