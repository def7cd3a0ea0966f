import { useEffect, useState } from 'preact/hooks';
import { MarkKind } from '../../lib/model/page.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Switch } from '../popup/Switch.tsx';
import { t } from '../strings.ts';
import { KeyOptions, type KeysDoor } from './key-options.tsx';
import { LookUpOptions } from './look-up-options.tsx';

/** The page's only way to what the reader set. */
export interface SettingsDoor extends KeysDoor {
  read(): Promise<Settings>;
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Asks the browser for leave to reach Wikipedia and Wikidata; the first thing in a click. */
  allowLookUps(): Promise<boolean>;
  /** Deletes what was looked up. */
  forgetLookUps(): Promise<void>;
  /** Calls `changed` after every change, from whichever page, until `signal` aborts. */
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void;
}

/** Everything that can be set, with what it means; changes hold at once, on every page. */
export function Options({ door }: { door: SettingsDoor }) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const life = new AbortController();
    void door.read().then((read) => !life.signal.aborted && setSettings(read));
    door.watch(setSettings, life.signal);
    return () => life.abort();
  }, [door]);
  if (!settings) return null;
  const set = (change: Partial<Settings>) => void door.change((now) => ({ ...now, ...change })).then(setSettings);
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      <section aria-labelledby="options-marks">
        <h2 id="options-marks">{t('popup_marks')}</h2>
        <Switch name="marks" on={settings.marks} turn={(marks) => set({ marks })}>
          {t('options_all_marks')}
        </Switch>
        <fieldset disabled={!settings.marks}>
          <legend class="unseen">{t('popup_marks')}</legend>
          {MarkKind.options.map((kind) => (
            <Switch
              key={kind}
              name={`kind-${kind}`}
              on={settings.kinds[kind]}
              turn={(on) => set({ kinds: { ...settings.kinds, [kind]: on } })}
            >
              {t(`popup_kind_${kind}`)}
            </Switch>
          ))}
        </fieldset>
        <Switch name="print-marks" on={settings.printMarks} turn={(printMarks) => set({ printMarks })}>
          {t('options_print_marks')}
        </Switch>
        <Switch name="peek" on={settings.peek} turn={(peek) => set({ peek })}>
          {t('options_peek')}
        </Switch>
        <p class="note">{t('options_peek_note')}</p>
      </section>
      <section aria-labelledby="options-private">
        <h2 id="options-private">{t('options_private')}</h2>
        <p>{t('options_private_local')}</p>
        <p>{t('options_private_marks')}</p>
        <Switch name="saved-in-panel" on={settings.savedInPanelOnly} turn={(on) => set({ savedInPanelOnly: on })}>
          {t('options_saved_in_panel')}
        </Switch>
      </section>
      <LookUpOptions
        on={settings.lookUpOnOpen}
        turn={(lookUpOnOpen) => set({ lookUpOnOpen })}
        allow={door.allowLookUps}
        forget={door.forgetLookUps}
      />
      <KeyOptions door={door} />
      <SitesOff
        sites={settings.sitesOff}
        onRemove={(site) => set({ sitesOff: settings.sitesOff.filter((s) => s !== site) })}
      />
    </main>
  );
}

function SitesOff({ sites, onRemove }: { sites: readonly string[]; onRemove: (site: string) => void }) {
  return (
    <section aria-labelledby="options-sites">
      <h2 id="options-sites">{t('options_sites_off')}</h2>
      {sites.length === 0 && <p class="note">{t('options_no_sites_off')}</p>}
      <ul class="sites-off">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="button"
              aria-label={t('options_switch_on_site', site)}
              onClick={() => onRemove(site)}
            >
              {t('options_switch_on')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
