import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/library/library.css';
import { Library } from '../../components/library/library.tsx';
import type { LibraryDoor } from '../../components/library/library-door.ts';
import { direction, language, t } from '../../components/strings.ts';
import { ask } from '../../lib/messages/ask.ts';
import { listSaved, readRaw, restoreSaved } from '../../lib/store/library.ts';

const door: LibraryDoor = {
  list: () => listSaved(),
  // The background deletes, since it also tells the open page that it is no longer saved.
  forget: async (id) => {
    const record = await readRaw(id);
    await ask('article/forget', { id });
    return record;
  },
  restore: (record) => restoreSaved(record),
};

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('library_page_title');
render(<Library door={door} />, document.getElementById('root')!);
