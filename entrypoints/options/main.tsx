import { render } from 'preact';
import '../../components/theme.css';
import '../../components/popup/popup.css';
import '../../components/options/options.css';
import { Options } from '../../components/options/options.tsx';
import { direction, language, t } from '../../components/strings.ts';
import { changeKeys, readKeys } from '../../lib/panel/keys.ts';
import { allowLookUps } from '../../lib/panel/look-up-door.ts';
import { forgetLookups } from '../../lib/store/lookups.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/store/settings.ts';

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('options_page_title');
const door = {
  read: readSettings,
  change: changeSettings,
  watch: watchSettings,
  allowLookUps,
  forgetLookUps: forgetLookups,
  readKeys,
  changeKeys,
};
render(<Options door={door} />, document.getElementById('root')!);
