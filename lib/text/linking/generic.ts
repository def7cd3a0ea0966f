/**
 * Words that names of bodies in many states are made of: "Supreme Court", "Labour Party", "National Assembly".
 * A name of these alone says which body it is only together with the country of the article.
 */
const COMMON = new Set(
  `affairs agriculture air alliance appeal appeals army assembly authority bank board border bureau cabinet central civil
  coalition coast commerce commission committee common communist congress conservative constitutional council court
  crown defence defense democrat democratic democrats department diet district east education election electoral energy
  executive federal finance force forces foreign forward free freedom front general government green greens guard health
  high home homeland house intelligence interior judiciary justice labor labour league left legislative liberal
  liberation lords marine marines military ministers ministry movement municipal national nationalist navy new north office parliament
  party peace people peoples police popular post power progress progressive prosecutor public radical reform
  representatives republic republican royal rule secret security senate service services social socialist solidarity south
  state supreme times trade transitional transport treasury union united unity west workers`.split(/\s+/),
);

/** True for a name that many states have: all its words are common ones. */
export function isCommonName(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/['’]s?/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !/^(?:of|the|and|for|to|in)$/.test(word));
  return words.every((word) => COMMON.has(word));
}
