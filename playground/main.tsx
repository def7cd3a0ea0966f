import { render } from 'preact';
import '../components/theme.css';
import '../components/panel/panel.css';
import './playground.css';
import { speakFrom } from '../components/strings.ts';
import messages from '../public/_locales/en/messages.json';
import { Playground } from './playground.tsx';

speakFrom(messages);
render(<Playground />, document.getElementById('root')!);
