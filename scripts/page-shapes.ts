import { type $ZodType, toJSONSchema } from 'zod/v4/core';
import { PROTOCOL } from '../lib/messages/protocol.ts';
import { PageSettings } from '../lib/model/settings.ts';

const NAME = 'virtual:page-shapes';

/** What `z.toJSONSchema` writes beyond what the checker reads. */
const IDLE = new Set(['$schema', 'additionalProperties', 'propertyNames', 'format', 'pattern']);

/** A schema in its compiled form, for values as they are read (`input`), without what the checker does not read. */
export function shapeOf(schema: $ZodType): unknown {
  const json = toJSONSchema(schema, { unrepresentable: 'any', io: 'input', reused: 'inline' });
  return JSON.parse(JSON.stringify(json), function (this: object, key, value) {
    if (IDLE.has(key) || Math.abs(value) === Number.MAX_SAFE_INTEGER) return undefined;
    // A value that must be one of some needs no type beside.
    if (key === 'type' && /^(?:string|boolean)$/.test(value) && isOneOf(this)) return undefined;
    if (value?.properties === undefined) return value;
    const { required = [], ...rest } = value;
    const marked = Object.entries(rest.properties).map(([name, inner]) => [
      required.includes(name) ? name : `${name}?`,
      inner,
    ]);
    return { ...rest, properties: Object.fromEntries(marked) };
  });
}

const isOneOf = (shape: object) => 'enum' in shape || 'const' in shape;

/** The messages that a web page sends or answers. */
export function pageMessages(): Record<string, unknown> {
  const rows = Object.entries(PROTOCOL).filter(([, { from, to }]) => from === 'page' || (to as string) === 'page');
  return Object.fromEntries(
    rows.map(([name, { from, to, ask, answer }]) => {
      // Whoever sends is typed, whoever receives parses: only what reaches the page is checked there.
      const inward = (to as string) === 'page';
      return [name, { from, to, ask: inward ? shapeOf(ask) : {}, answer: inward ? {} : shapeOf(answer) }];
    }),
  );
}

/** A module of the build, "virtual:page-shapes": the schemas of the page's messages, compiled. */
export function pageShapes() {
  return {
    name: 'sidelight:page-shapes',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) =>
      id === `\0${NAME}`
        ? `export const MESSAGES = ${JSON.stringify(pageMessages())};\nexport const SETTINGS = ${JSON.stringify(shapeOf(PageSettings))};`
        : undefined,
  };
}
