import type { Picked } from '../../lib/model/lookup.ts';
import { t } from '../strings.ts';
import type { How } from './use-look-up.ts';

interface Props {
  picked: Picked;
  lookUp: (how?: How) => void;
}

/** Says that the reader chose, and where, and takes it back. */
export function PickedLine({ picked, lookUp }: Props) {
  return (
    <p class="card-source">
      {t(picked === 'article' ? 'lookup_picked' : 'lookup_picked_outlet')}
      {' · '}
      <button type="button" class="link" data-do="undo-pick" onClick={() => lookUp({ pick: 'undo' })}>
        {t('lookup_undo_pick')}
      </button>
    </p>
  );
}
