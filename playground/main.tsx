import { render } from 'preact';
import '../components/theme.css';
import '../components/panel/panel.css';
import '../components/library/library.css';
import './playground.css';
import { Library } from '../components/library/library.tsx';
import { speakFrom } from '../components/strings.ts';
import messages from '../public/_locales/en/messages.json';
import { Playground } from './playground.tsx';
import { memoryLibrary } from './saved.ts';

speakFrom(messages);
const root = document.getElementById('root')!;
if (new URLSearchParams(location.search).has('library')) render(<Library door={await memoryLibrary()} />, root);
else render(<Playground />, root);
