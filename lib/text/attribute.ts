import type { Entity, Mention, Statement } from '../model/analysis.ts';
import type { Syntax } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import { findAccording } from './statements/according.ts';
import { makeContext } from './statements/context.ts';
import { findNounCues } from './statements/cue-nouns.ts';
import { findDirect } from './statements/find-direct.ts';
import { finish } from './statements/finish.ts';
import { withoutEchoes, withoutNested } from './statements/merge.ts';
import { findReported } from './statements/reported.ts';
import { findScare } from './statements/scare.ts';
import { findUnmarked } from './statements/unmarked.ts';

/** Finds who said what: direct and reported statements with cue and source, and scare quotes. Sides are still empty. */
export function attribute(
  reading: Reading,
  syntax: Syntax | undefined,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  _knowledge: Knowledge,
): Statement[] {
  const ctx = makeContext(reading, syntax, quotations, mentions, entities);
  const direct = [...findDirect(ctx), ...findUnmarked(ctx)];
  const taken = new Set(direct.flatMap((d) => (d.cue ? [d.cue.first] : [])));
  const reported = withoutNested([...findReported(ctx, taken), ...findAccording(ctx, taken), ...findNounCues(ctx)]);
  const said = [...direct, ...withoutEchoes(reported, direct)];
  return finish(ctx, [...said, ...findScare(ctx, said)]);
}
