import type { Analysis, Entity, Statement } from '../lib/model/analysis.ts';
import type { Article } from '../lib/model/article.ts';
import type { Span } from '../lib/model/span.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The readable report: title, sides with their claims and the sentence of each, then the names. */
export function reportOf(article: Article, analysis: Analysis): string {
  const words = (span: Span) => oneLine(article.text.slice(span.start, span.end));
  const sentenceOf = (span: Span) => {
    const found = analysis.sentences.find((s) => s.start <= span.start && span.start < s.end);
    return found ? words(found) : '';
  };
  const lines: string[] = [article.title ?? '(no title)'];
  const about = [article.byline, article.published, article.outlet].filter(Boolean).join(' · ');
  if (about) lines.push(about);
  const { page, entries } = article;
  if (page) lines.push(`Page ${page.number}${page.of ? ` of ${page.of}` : ''} of an article on several pages.`);
  if (entries) lines.push(`A live blog: ${entries.length} entries, ${entries.map(({ time }) => time).join(', ')}.`);
  if (!article.isArticle) lines.push('This does not look like a news article.');

  const next = new Map(analysis.statements.map((s) => [s.continues, s]));
  const byId = new Map(analysis.statements.map((s) => [s.id, s]));
  // “A,” Moor said. “B.”: one claim where both pieces stand together
  const before = (s: Statement) => {
    const piece = s.continues === undefined ? undefined : byId.get(s.continues);
    return piece?.sides.join() === s.sides.join() ? piece : undefined;
  };
  const whole = (s: Statement): string => {
    const piece = next.get(s.id);
    return piece && before(piece) ? `${words(s)} … ${whole(piece)}` : words(s);
  };
  const claim = (s: Statement) => {
    if (before(s)) return;
    const who = s.source ? (s.source.name ?? words(s.source)) : 'no source';
    lines.push(`  [${s.kind === 'scare' ? 'in marks' : (s.act ?? s.kind)}] ${who}: ${whole(s)}`);
    lines.push(`      in: ${sentenceOf(s)}`);
    const answered = analysis.statements.find(({ id }) => id === s.answers);
    if (answered) lines.push(`      answers: ${words(answered)}`);
    if (s.why.length) lines.push(`      why: ${s.why.join('; ')}`);
  };
  for (const side of analysis.sides) {
    lines.push('', `SIDE ${side.name} (${side.kind}): ${side.members.join(', ')}`);
    const claims = analysis.statements.filter((s) => s.sides.includes(side.id));
    if (!claims.length) lines.push('  no statement reported here');
    claims.forEach(claim);
  }
  const rest = analysis.statements.filter((s) => !s.sides.length && s.kind !== 'scare');
  const scare = analysis.statements.filter((s) => !s.sides.length && s.kind === 'scare');
  for (const [title, list] of [
    ['NEUTRAL', rest.filter((s) => s.neutral)],
    ['UNASSIGNED', rest.filter((s) => !s.neutral)],
    ['IN QUOTATION MARKS', scare],
  ] as const) {
    if (list.length) lines.push('', title);
    list.forEach(claim);
  }
  const TITLES: Record<Entity['type'], string> = { PER: 'PEOPLE', ORG: 'ORGANISATIONS', LOC: 'PLACES', NORP: 'GROUPS' };
  for (const [type, title] of Object.entries(TITLES)) {
    const entities = analysis.entities.filter((e) => e.type === type);
    if (entities.length) lines.push('', title);
    for (const e of entities) {
      const count = analysis.mentions.filter((m) => m.entity === e.id).length;
      const side = e.affiliation ? ` — ${e.affiliation.name} (${e.affiliation.why.join('; ')})` : '';
      lines.push(`  ${e.name} ×${count}${side}`);
    }
  }
  return lines.join('\n');
}
