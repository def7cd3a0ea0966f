import type { Mention, Statement } from '../lib/model/analysis.ts';
import type { Finding } from '../lib/model/page.ts';
import type { Shown } from '../lib/panel/shown.ts';
import { looksOfEntities, type SideLook, sideLooks } from '../lib/panel/side-looks.ts';

type Ready = Extract<Shown, { state: 'ready' }>;
type Found = { finding: Finding; title: string; kind: string; look?: SideLook | undefined; what: Mention | Statement };

/** The article paragraph by paragraph, its findings underlined, the rule and reasons of each beside it. */
export function MarkedText({
  page,
  lit,
  onSelect,
}: {
  page: Ready;
  lit: Finding | undefined;
  onSelect: (f: Finding) => void;
}) {
  const { article } = page;
  const found = findingsOf(page);
  return (
    <article class="marked">
      <h1>{article.title}</h1>
      <p class="note">{article.heads.map(({ kind, text }) => `${kind}: ${text}`).join(' · ')}</p>
      {article.blocks.map(({ start, end, kind }) => {
        const inside = found.filter(({ what }) => what.start < end && what.end > start);
        return (
          <div class="block" key={start} data-kind={kind}>
            <p>
              {pieces(article.text, start, end, inside).map(({ from, to, top }) => {
                const words = article.text.slice(from, to);
                if (!top) return words;
                const on = lit && lit.start <= from && to <= lit.end && lit.part < 0;
                return (
                  <button
                    key={from}
                    type="button"
                    class="found"
                    data-lit={on}
                    data-kind={top.kind}
                    data-side={top.look?.mark ?? 'none'}
                    title={top.title}
                    onClick={() => onSelect({ ...top.finding })}
                  >
                    {words}
                  </button>
                );
              })}
            </p>
            <ul class="rules">
              {inside.map(({ title, what, kind }) => (
                <li key={`${kind}${what.start}-${what.end}`}>
                  <b>{kind}</b> {article.text.slice(what.start, what.end).slice(0, 60)} — {title}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </article>
  );
}

function findingsOf({ analysis }: Ready): Found[] {
  const sides = sideLooks(analysis.sides);
  const looks = looksOfEntities(analysis);
  const title = ({ rule, why, confidence }: Mention | Statement) =>
    `${rule} (${confidence.toFixed(2)}): ${why.join('; ')}`;
  return [
    ...analysis.statements.map(
      (what): Found => ({
        finding: { kind: 'statement', id: what.id, start: what.start, end: what.end, part: -1 },
        title: [title(what), what.act, what.source?.name, what.sides.join('+')].filter(Boolean).join(' · '),
        kind: what.kind,
        look: sides.get(what.sides[0] ?? ''),
        what,
      }),
    ),
    ...analysis.mentions.map(
      (what): Found => ({
        finding: { kind: 'mention', id: what.entity ?? '', start: what.start, end: what.end, part: -1 },
        title: title(what),
        kind: what.type,
        look: looks.get(what.entity ?? ''),
        what,
      }),
    ),
  ].sort((a, b) => a.what.start - b.what.start || b.what.end - a.what.end);
}

/** Cuts a block at the edges of its findings; the innermost finding is on top. */
function pieces(text: string, start: number, end: number, found: readonly Found[]) {
  const edges = new Set([start, end]);
  for (const { what } of found) {
    edges.add(Math.max(start, what.start));
    edges.add(Math.min(end, what.end));
  }
  const sorted = [...edges].filter((edge) => edge <= text.length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1]!;
    const over = found.filter(({ what }) => what.start <= from && to <= what.end);
    const top = over.sort((a, b) => a.what.end - a.what.start - (b.what.end - b.what.start))[0];
    return { from, to, top };
  });
}
