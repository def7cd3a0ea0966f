import { useState } from 'preact/hooks';
import { Switch } from '../popup/Switch.tsx';
import { t } from '../strings.ts';

interface Props {
  on: boolean;
  turn: (on: boolean) => void;
  allow: () => Promise<boolean>;
  forget: () => Promise<void>;
}

/** When names are looked up, what that sends, and the way to forget it. */
export function LookUpOptions({ on, turn, allow, forget }: Props) {
  const [note, setNote] = useState('');
  const change = (wished: boolean) => {
    if (!wished) return turn(false);
    const allowed = allow(); // first in the click: the browser asks nothing later
    void allowed.then((yes) => {
      setNote(yes ? '' : t('lookup_options_refused'));
      turn(yes);
    });
  };
  return (
    <section aria-labelledby="options-look-ups">
      <h2 id="options-look-ups">{t('lookup_options_title')}</h2>
      <p>{t('lookup_options_sends')}</p>
      <Switch name="look-up-on-open" on={on} turn={change}>
        {t('lookup_on_open')}
      </Switch>
      <p>
        <button
          type="button"
          class="button"
          data-do="forget-look-ups"
          onClick={() => void forget().then(() => setNote(t('lookup_options_forgotten')))}
        >
          {t('lookup_options_forget')}
        </button>
      </p>
      <p role="status">{note}</p>
    </section>
  );
}
