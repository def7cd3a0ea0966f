/** Singular, small letters. */
const singular = (word: string) => {
  const w = word.toLowerCase().replace(/['’]s?$/, '');
  if (/ies$/.test(w) && w.length > 5) return `${w.slice(0, -3)}y`;
  return /(?:ss|us|is|ws)$/.test(w) ? w : w.replace(/s$/, '');
};

/** Last word of a noun phrase before "of", "for", "who" …: what the phrase is. */
export function headOf(phrase: string): { head: string; before: string; plural?: string } {
  const cut = phrase
    .replace(/[,(].*$/s, '')
    .split(
      /\s(?:of|for|in|at|from|who|which|that|near|outside|with|on|by|supporting|opposing|citing|released|posted|published|waiting|to)\s/,
    )[0]!
    .trim();
  const list = cut.split(/\s+/);
  const last = (list.at(-1) ?? '').toLowerCase();
  const head = singular(last);
  return { head, before: list.slice(0, -1).join(' '), ...(last !== head && /s$/.test(last) && { plural: last }) };
}
