import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import type { Finding } from '../../lib/model/page.ts';
import type { Span } from '../../lib/model/span.ts';

/** An article's own text, with the stretch that was asked for marked and in sight. */
export function SavedText({ article, lit }: { article: Article; lit: Finding | undefined }) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.querySelector('mark')?.scrollIntoView?.({ block: 'center' });
  }, [lit]);
  const inPart = (part: number) => (lit?.part === part ? lit : undefined);
  const headline = article.heads.findIndex(({ kind }) => kind === 'headline');
  return (
    <article class="saved-text" ref={root} lang={article.language}>
      {headline < 0 && article.title && <h2>{article.title}</h2>}
      {article.heads.map(({ kind, text }, i) => {
        const words = <Marked text={text} within={{ start: 0, end: text.length }} lit={inPart(i)} />;
        return kind === 'headline' ? (
          <h2 key={text}>{words}</h2>
        ) : (
          <p key={text} class="standfirst">
            {words}
          </p>
        );
      })}
      {article.blocks.map((block) => {
        const words = <Marked text={article.text} within={block} lit={inPart(-1)} />;
        if (block.kind === 'subheading') return <h3 key={block.start}>{words}</h3>;
        if (block.kind === 'quotation') return <blockquote key={block.start}>{words}</blockquote>;
        return <p key={block.start}>{words}</p>;
      })}
    </article>
  );
}

function Marked({ text, within, lit }: { text: string; within: Span; lit: Span | undefined }) {
  const start = Math.max(within.start, lit?.start ?? within.end);
  const end = Math.min(within.end, lit?.end ?? within.start);
  if (start >= end) return <>{text.slice(within.start, within.end)}</>;
  return (
    <>
      {text.slice(within.start, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, within.end)}
    </>
  );
}
