import { MarkKind } from '../../lib/model/page.ts';
import { plural, t } from '../strings.ts';
import { countsOf, type PopupActions, type PopupView } from './popup-view.ts';
import { Switch } from './Switch.tsx';

/** One switch for each kind of marks, with a sample of how it looks and how many the page holds. */
export function MarkSwitches({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const counts = countsOf(view);
  return (
    <fieldset class="marks" disabled={!view.settings.marks}>
      <legend>{t('popup_marks')}</legend>
      {MarkKind.options.map((kind) => (
        <Switch
          key={kind}
          name={`kind-${kind}`}
          on={view.settings.kinds[kind]}
          turn={(on) => actions.switchKind(kind, on)}
        >
          <span class="sample" data-kind={kind} aria-hidden="true">
            Aa
          </span>
          <span class="kind">{t(`popup_kind_${kind}`)}</span>
          {counts && (
            <span class="count">
              <span aria-hidden="true">{counts[kind]}</span>
              <span class="unseen">{plural('popup_marks_here', counts[kind])}</span>
            </span>
          )}
        </Switch>
      ))}
    </fieldset>
  );
}
