import type { Act } from '../lib/model/analysis.ts';
import { type MessageKey, t } from './strings.ts';

const ACTS = {
  accuse: 'act_accuse',
  deny: 'act_deny',
  threaten: 'act_threaten',
  reject: 'act_reject',
  demand: 'act_demand',
  apologise: 'act_apologise',
  promise: 'act_promise',
  agree: 'act_agree',
  support: 'act_support',
  assert: 'act_assert',
} as const satisfies Record<Act, MessageKey>;

/** The name of an act in the reader's language. */
export const actName = (act: Act) => t(ACTS[act]);
