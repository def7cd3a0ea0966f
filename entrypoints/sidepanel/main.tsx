import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import { FollowedPanel } from '../../components/panel/followed-panel.tsx';
import { direction, language } from '../../components/strings.ts';
import { openPageDoor } from '../../lib/panel/page-door.ts';

document.documentElement.lang = language();
document.documentElement.dir = direction();
render(<FollowedPanel open={openPageDoor} />, document.getElementById('root')!);
