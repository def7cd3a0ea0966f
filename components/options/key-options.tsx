import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../../lib/panel/keys.ts';
import { type MessageKey, t } from '../strings.ts';

const LABELS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'command_popup',
  _execute_sidebar_action: 'command_panel',
  'open-panel': 'command_panel',
  'toggle-marks': 'command_marks',
  'look-up': 'command_look_up',
  'save-article': 'command_save',
};

export interface KeysDoor {
  readKeys(): Promise<Key[]>;
  /** Opens the browser's own page for keys. */
  changeKeys(): Promise<void>;
}

/** The keys as they are now, and the way to where they are changed. */
export function KeyOptions({ door }: { door: KeysDoor }) {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const read = () => void door.readKeys().then((found) => !life.signal.aborted && setKeys(found));
    read();
    // Whoever comes back from the browser's page may have changed them there.
    document.addEventListener('visibilitychange', read, { signal: life.signal });
    return () => life.abort();
  }, [door]);
  return (
    <section aria-labelledby="options-keys">
      <h2 id="options-keys">{t('options_keys')}</h2>
      <dl class="keys">
        {keys.flatMap(({ command, key }) => {
          const label = LABELS[command];
          if (!label) return [];
          return (
            <div key={command} data-command={command}>
              <dt>{t(label)}</dt>
              <dd>{key ? <kbd>{key}</kbd> : <span class="note">{t('options_keys_none')}</span>}</dd>
            </div>
          );
        })}
      </dl>
      {keys.some(({ key }) => !key) && <p class="note">{t('options_keys_note')}</p>}
      <p>
        <button type="button" class="button" data-do="change-keys" onClick={() => void door.changeKeys()}>
          {t('options_keys_change')}
        </button>
      </p>
    </section>
  );
}
