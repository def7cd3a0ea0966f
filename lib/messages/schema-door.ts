import type * as z from 'zod/mini';
import { MessageError } from './message-error.ts';
import type { Door } from './post.ts';
import { PROTOCOL } from './protocol.ts';

/** The door of our own pages and the background: the protocol's schemas themselves. */
export const schemaDoor: Door = {
  knows: (name): name is keyof typeof PROTOCOL => Object.hasOwn(PROTOCOL, name),
  from: (name) => PROTOCOL[name].from,
  to: (name) => PROTOCOL[name].to,
  parseAsk: (name, value) => parseAs(PROTOCOL[name].ask, value, `The message ${name}`),
  parseAnswer: (name, value) => parseAs(PROTOCOL[name].answer, value, `The answer to ${name}`),
};

function parseAs<T>(schema: z.ZodMiniType, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data as T;
  const [issue] = parsed.error.issues;
  const place = issue?.path.length ? ` at ${issue.path.map(String).join('.')}` : '';
  throw new MessageError('malformed', `${what} does not fit the protocol${place}: ${issue?.code ?? 'unknown'}`);
}
