/**
 * A schema of the protocol in its compiled form: the part of JSON Schema that `z.toJSONSchema` writes for our
 * schemas, but that fields which may be missing are marked in place of a list of those which may not.
 * Web pages carry this and the small checker below in place of the schema library.
 */
export interface Shape {
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Shape[];
  oneOf?: readonly Shape[];
  /** A field that may be missing has a question mark behind its name. */
  properties?: Readonly<Record<string, Shape>>;
  items?: Shape;
  minimum?: number;
  maximum?: number;
  default?: unknown;
}

/**
 * Where a value does not fit a shape: the path of the first wrong field ("analysis.sides.0.name"), '' for the value
 * itself; undefined where it fits. Fields that the shape does not name are let through.
 */
export function misfit(shape: Shape, value: unknown, path = ''): string | undefined {
  const { anyOf = shape.oneOf, properties, items } = shape;
  if (anyOf) return anyOf.some((one) => misfit(one, value) === undefined) ? undefined : path;
  if ('const' in shape && value !== shape.const) return path;
  if (shape.enum && !shape.enum.includes(value)) return path;
  if (shape.type && !isA(shape.type, value)) return path;
  if (typeof value === 'number' && (value < (shape.minimum ?? value) || value > (shape.maximum ?? value))) return path;
  if (items) return firstOf((value as unknown[]).entries(), (key, one) => misfit(items, one, join(path, key)));
  return firstOf(Object.entries(properties ?? {}), (key, inner) => {
    const name = key.replace('?', '');
    const field = (value as Record<string, unknown>)[name];
    if (field === undefined) return name === key ? join(path, name) : undefined;
    return misfit(inner, field, join(path, name));
  });
}

/** The value with what is missing in it put in from the shape's defaults; a value that does not fit gives way to them. */
export function withDefaults(shape: Shape, value: unknown): unknown {
  const { properties } = shape;
  if (value === undefined || misfit({ ...shape, properties: undefined }, value) !== undefined) {
    return shape.default ?? (properties ? withDefaults(shape, {}) : undefined);
  }
  if (!properties) return value;
  const fields = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(properties).map(([key, inner]) => {
      const name = key.replace('?', '');
      return [name, withDefaults(inner, fields[name])];
    }),
  );
}

function isA(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'null') return value === null;
  return typeof value === type && value !== null && !Array.isArray(value);
}

function firstOf<K, V>(entries: Iterable<[K, V]>, look: (key: K, value: V) => string | undefined): string | undefined {
  for (const [key, value] of entries) {
    const found = look(key, value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function join(path: string, key: string | number): string {
  return path ? `${path}.${key}` : String(key);
}
