import type { Analysis, Entity } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';

/** Comparable words: no accents, capitals, quotation marks, possessive endings or "the" in front. */
const plain = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?(?=$|[^\p{L}])/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** Every form in which the article prints each of its names, comparable. */
function formsOf(article: Article, analysis: Analysis): { entity: Entity; form: string }[] {
  const parts = [
    { text: article.text, mentions: analysis.mentions },
    ...analysis.heads.map(({ mentions }, at) => ({ text: article.heads[at]?.text ?? '', mentions })),
  ];
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const printed = parts.flatMap(({ text, mentions }) =>
    mentions.flatMap(({ entity: id, type, start, end }) => {
      const entity = id === undefined || type === 'ROLE' ? undefined : byId.get(id);
      return entity ? [{ entity, form: plain(text.slice(start, end)) }] : [];
    }),
  );
  const own = analysis.entities.map((entity) => ({ entity, form: plain(entity.name) }));
  return [...own, ...printed].filter(({ form }) => form !== '');
}

/**
 * The name of the article that some selected words are, or that stands alone among them ("President Osei-Darko said"),
 * or that they are a part of (a surname picked by a double click); nothing where they hold none, or several.
 */
export function findName(words: string, article: Article, analysis: Analysis): Entity | undefined {
  const wanted = plain(words);
  if (!wanted) return undefined;
  const forms = formsOf(article, analysis);
  const same = forms.find(({ form }) => form === wanted);
  if (same) return same.entity;
  const within = forms.filter(({ form }) => ` ${wanted} `.includes(` ${form} `));
  const held = within.filter(
    ({ entity, form }) =>
      !within.some(
        (other) => other.entity !== entity && ` ${other.form} `.includes(` ${form} `) && other.form !== form,
      ),
  );
  const around = forms.filter(({ form }) => ` ${form} `.includes(` ${wanted} `));
  return onlyOne(held) ?? (held.length === 0 ? onlyOne(around) : undefined);
}

/** The entity of all these forms, where it is one. */
function onlyOne(forms: readonly { entity: Entity }[]): Entity | undefined {
  const [first] = forms;
  return forms.every(({ entity }) => entity === first?.entity) ? first?.entity : undefined;
}
