import { type MessageFile, speakFrom } from '../components/strings.ts';
import messages from '../public/_locales/en/messages.json';

// Unit tests have no browser to ask for the words: they read the English file itself.
speakFrom(messages satisfies MessageFile);
