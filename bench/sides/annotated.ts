import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Act, SideKind } from '../../lib/model/analysis.ts';
import type { Columns } from './columns.ts';

const AnnotatedSide = z.object({
  name: z.string(),
  kind: SideKind,
  members: z.array(z.string()),
  optional: z.optional(z.boolean()),
});

const AnnotatedStatement = z.object({
  /** The words, as a check on `start` and `end` (UTF-16 units, half-open). */
  text: z.string(),
  start: z.int(),
  end: z.int(),
  kind: z.enum(['direct', 'indirect', 'joint', 'scare-quote']),
  /** As printed, possibly a pronoun. */
  source: z.string(),
  resolvedSource: z.string(),
  /** A side's name; a list where the statement is joint; null where its source is no party. */
  side: z.nullable(z.union([z.string(), z.array(z.string())])),
  act: Act,
  /** The party it is directed at. */
  target: z.nullable(z.string()),
});

/** One annotation of one article. */
export const Annotation = z.object({
  id: z.string(),
  title: z.string(),
  sides: z.array(AnnotatedSide),
  statements: z.array(AnnotatedStatement),
});
export type Annotation = z.infer<typeof Annotation>;

/** The form of the project's own first.json, second.json and gold.json: each says that its article is invented. */
export const OwnAnnotation = z.extend(Annotation, { invented: z.string() });

/** An article with what is held to be right, and where there are two annotators, with what each of them wrote. */
export interface Annotated {
  id: string;
  text: string;
  gold: Columns;
  first?: Columns;
  second?: Columns;
}

/** What is wrong with an annotation of `text`, if anything: spans beside their words, sides that are not in the list. */
function faultsOf(annotation: Annotation, text: string): string[] {
  const names = new Set(annotation.sides.map(({ name }) => name));
  return annotation.statements.flatMap(({ start, end, text: words, side }, at) => [
    ...(text.slice(start, end) === words ? [] : [`statement ${at}: [${start}, ${end}) is not “${words}”`]),
    ...[side ?? []].flat().flatMap((name) => (names.has(name) ? [] : [`statement ${at}: no side is called “${name}”`])),
  ]);
}

/**
 * Reads one annotation, checked against its article.
 * @throws Error that names the file and everything that is wrong with it
 */
export function readAnnotation(
  path: string,
  json: string,
  text: string,
  schema: z.ZodMiniType<Annotation> = Annotation,
): Columns {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    throw new Error(`${path} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new Error(`${path} is no annotation of sides:\n${z.prettifyError(parsed.error)}`);
  const faults = faultsOf(parsed.data, text);
  if (faults.length) throw new Error(`${path} does not fit its article:\n${faults.join('\n')}`);
  const { sides, statements } = parsed.data;
  return { sides, statements: statements.map(({ side, ...rest }) => ({ ...rest, sides: [side ?? []].flat() })) };
}

const read = (path: string) => readFileSync(path, 'utf8');
const idsIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

/** Reads a part of the project's own set: ID.txt beside ID.gold.json, ID.first.json and ID.second.json; none where there is no such folder. */
export function readPart(folder: string): Annotated[] {
  if (!existsSync(folder)) return [];
  return idsIn(folder, '.gold.json').map((id) => {
    const text = read(`${folder}/${id}.txt`);
    const columns = (which: string) => {
      const path = `${folder}/${id}.${which}.json`;
      return readAnnotation(path, read(path), text, OwnAnnotation);
    };
    return { id, text, gold: columns('gold'), first: columns('first'), second: columns('second') };
  });
}

/** Reads another set: articles/ID.txt and gold/ID.json in `folder`, one annotation each. */
export function readSet(folder: string): Annotated[] {
  return idsIn(`${folder}/gold`, '.json').map((id) => {
    const text = read(`${folder}/articles/${id}.txt`);
    const path = `${folder}/gold/${id}.json`;
    return { id, text, gold: readAnnotation(path, read(path), text) };
  });
}
