import type { Finding, PageState } from '../model/page.ts';

type Ready = Extract<PageState, { state: 'ready' }>;

/** What a peek shows: a heading and a few short lines. */
export interface Peek {
  title: string;
  lines: string[];
}

/** The peek's own words, in the reader's language. */
export interface PeekWords {
  mentions(count: number): string;
  saidBy(speaker: string): string;
  unknownSpeaker: string;
  more: string;
}

/** What the article itself says of a finding: who or what a name is, or whose words a statement is. */
export function peekOf({ kind, id, part }: Finding, page: Ready, words: PeekWords): Peek | undefined {
  const { entities, mentions, statements, heads } = page.analysis;
  if (kind === 'statement') {
    const statement = (part < 0 ? statements : (heads[part]?.statements ?? [])).find((one) => one.id === id);
    if (!statement || statement.kind === 'scare') return undefined;
    const { source } = statement;
    const text = part < 0 ? page.article.text : (page.article.heads[part]?.text ?? '');
    const speaker = source?.name ?? (source ? text.slice(source.start, source.end) : undefined);
    return { title: speaker ? words.saidBy(speaker) : words.unknownSpeaker, lines: [words.more] };
  }
  const entity = entities.find((one) => one.id === id);
  if (!entity) return undefined;
  const all = [...mentions, ...heads.flatMap((head) => head.mentions)];
  const count = all.filter((mention) => mention.entity === id && mention.type !== 'ROLE').length;
  const about = [entity.role, entity.affiliation?.name].filter(Boolean).join(' · ');
  return { title: entity.name, lines: [about, words.mentions(count), words.more].filter(Boolean) };
}
