import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { actOn } from '../../components/popup/act.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupView } from '../../components/popup/popup-view.ts';
import { readView } from '../../components/popup/read-view.ts';
import { direction, language } from '../../components/strings.ts';
import '../../components/theme.css';
import '../../components/popup/popup.css';
import { listen } from '../../lib/messages/listen.ts';
import { watchSettings } from '../../lib/store/settings.ts';

document.documentElement.lang = language();
document.documentElement.dir = direction();
const open = new AbortController();
const view = signal<PopupView>(await readView());
const again = async (notice?: PopupView['notice']): Promise<void> => {
  view.value = { ...(await readView()), notice };
};
const actions = actOn(() => view.value, again);

listen({ 'state/changed': (_ask, sender) => void (sender.tab?.id === view.value.tabId && again()) }, open.signal);
watchSettings(() => void again(), open.signal);
browser.permissions.onAdded.addListener(() => void again());
browser.permissions.onRemoved.addListener(() => void again());

function Shown() {
  return <Popup view={view.value} actions={actions} />;
}
render(<Shown />, document.body);
