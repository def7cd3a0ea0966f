/** One invented story as it was first printed, and as it stood after an editor had been at it. */
const HEAD =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T08:00:00Z">';

/** Invented people and words on invented places. */
const FIRST = [
  'Arland accused neighbouring Borovia on Tuesday of opening the gates of the Tell dam by night, a charge that Borovia denied.',
  '“The water came without a word,” Arland’s Interior Minister Ines Carvell told reporters in the town of Tell. “We lost the whole spring sowing.”',
  'Borovian government spokesman Otto Brandvik said the gates had been shut all week. “Somebody has mistaken rain for a plot,” Brandvik said.',
  '“No engineer of ours touched those gates in March,” the spokesman of the dam company, Karel Dunmore, said in a letter to the mayors.',
  'Carvell said her ministry would publish photographs of the gates, and called on Borovia to let engineers from both countries inspect them.',
  'The dam was built by the two countries together and has been run by Borovia alone since the last agreement ran out in spring.',
];

/** A new paragraph after the first, one word of a quotation changed, the dam company's paragraph taken out. */
const LATER = [
  FIRST[0]!,
  'A third country, Kestria, offered on Wednesday to send two hydrologists, and the mayors of the valley asked all sides for patience.',
  FIRST[1]!,
  FIRST[2]!.replace('has mistaken rain', 'mistakes rain'),
  FIRST[4]!,
  FIRST[5]!,
];

const pageOf = (title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${HEAD}</head><body><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;

export const FIRST_PRINTED = pageOf('Arland and Borovia argue over Tell dam', FIRST);
export const EDITED = pageOf('Arland and Borovia still argue over Tell dam', LATER);
