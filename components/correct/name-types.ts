import type { Entity } from '../../lib/model/analysis.ts';
import type { MessageKey } from '../strings.ts';

/** What a name can be, as it is offered and told. */
export const NAME_TYPES = {
  PER: 'correct_person',
  ORG: 'correct_organisation',
  LOC: 'correct_place',
  NORP: 'correct_group',
} as const satisfies Record<Entity['type'], MessageKey>;
