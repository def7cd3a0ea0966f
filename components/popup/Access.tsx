import { t } from '../strings.ts';
import type { PopupActions, PopupView } from './popup-view.ts';
import { Switch } from './Switch.tsx';

/** Where Sidelight annotates without being asked each time, and the switch that keeps it off this site. */
export function Access({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { site, granted, page } = view;
  const off = page.state === 'off';
  return (
    <section class="access" aria-labelledby="access">
      <h2 id="access">{t('popup_access')}</h2>
      {site && !off && !granted.every && (
        <Grant
          name="site"
          words={t('popup_always_site', site)}
          granted={granted.site}
          allow={() => actions.allow('site')}
          disallow={() => actions.disallow('site')}
        />
      )}
      <Grant
        name="every"
        words={t('popup_every_site')}
        granted={granted.every}
        allow={() => actions.allow('every')}
        disallow={() => actions.disallow('every')}
      />
      {site && (
        <Switch name="site-on" on={!off} turn={actions.switchSite}>
          {t('popup_site_on', site)}
        </Switch>
      )}
    </section>
  );
}

function Grant(props: { name: string; words: string; granted: boolean; allow: () => void; disallow: () => void }) {
  return (
    <div class="grant">
      <span id={`grant-${props.name}`}>
        {props.granted && (
          <span class="tick" aria-hidden="true">
            ✓{' '}
          </span>
        )}
        {props.words}
      </span>
      <button
        type="button"
        class="button"
        data-do={`${props.granted ? 'disallow' : 'allow'}-${props.name}`}
        aria-describedby={`grant-${props.name}`}
        onClick={props.granted ? props.disallow : props.allow}
      >
        {t(props.granted ? 'popup_disallow' : 'popup_allow')}
      </button>
    </div>
  );
}
