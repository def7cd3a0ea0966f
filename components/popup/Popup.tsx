import { useEffect, useRef } from 'preact/hooks';
import { t } from '../strings.ts';
import { Access } from './Access.tsx';
import { MarkSwitches } from './MarkSwitches.tsx';
import { PageStatus } from './PageStatus.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { Switch } from './Switch.tsx';

/** The popup of the toolbar button. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const ready = view.page.state === 'ready';
  const busy = view.page.state === 'analysing';
  const opens = useRef<HTMLButtonElement>(null);
  const before = useRef(view.page.state);
  // "Annotate this page" goes once the page is annotated: its focus moves on to what comes next.
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (ready && lost && before.current !== 'ready') opens.current?.focus();
    before.current = view.page.state;
  }, [view.page.state]);
  const saved = view.page.state === 'ready' && view.page.saved !== undefined;
  return (
    <main class="popup">
      <header>
        <h1>{t('name')}</h1>
        <Switch name="marks" on={view.settings.marks} turn={actions.switchMarks}>
          {t('popup_all_marks')}
        </Switch>
      </header>
      <PageStatus view={view} actions={actions} />
      <div class="buttons">
        <button
          type="button"
          ref={opens}
          class={`button ${ready ? 'primary' : ''}`}
          data-do="open-panel"
          onClick={actions.openPanel}
        >
          {t('popup_open_panel')}
        </button>
        <button type="button" class="button" data-do="save" disabled={!ready} onClick={actions.save}>
          {t(saved ? 'popup_save_again' : 'popup_save')}
        </button>
        <button type="button" class="button quiet" data-do="open-library" onClick={actions.openLibrary}>
          {t('popup_library')}
        </button>
      </div>
      {(ready || busy) && <MarkSwitches view={view} actions={actions} />}
      <Access view={view} actions={actions} />
      {view.page.state !== 'browser-page' && view.page.state !== 'no-access' && (
        <div class="report">
          <button
            type="button"
            class="button quiet"
            data-do="report"
            aria-describedby="report"
            onClick={actions.report}
          >
            {t('popup_report')}
          </button>
          <p id="report">{t('popup_report_more')}</p>
        </div>
      )}
    </main>
  );
}
