import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/page.ts';
import type { SavedArticle } from '../../lib/model/saved.ts';
import type { PageDoor, Shown } from '../../lib/panel/shown.ts';
import { showDate } from '../dates.ts';
import { Panel } from '../panel/panel.tsx';
import { t } from '../strings.ts';
import { ExportBar } from './export-bar.tsx';
import { SavedText } from './saved-text.tsx';

/** A saved article as it was: its text beside its sides, names and quotes. */
export function SavedReader({ saved, onBack }: { saved: SavedArticle; onBack: () => void }) {
  const [lit, setLit] = useState<Finding>();
  const { article, analysis, id, url, savedAt } = saved;
  const counts = { people: 0, organisations: 0, places: 0, groups: 0, quotations: 0, reported: 0, scare: 0 };
  const shown: Shown = { state: 'ready', pageId: id, url, article, analysis, counts, saved: id };
  const door: PageDoor = {
    show: async (finding) => {
      setLit({ ...finding });
      return true;
    },
  };
  return (
    <div class="saved-reader">
      <nav class="saved-bar">
        <button type="button" class="button" onClick={onBack}>
          {t('library_back')}
        </button>
        <span class="note">{t('library_saved_on', showDate(savedAt) ?? savedAt)}</span>
        <ExportBar articles={[saved]} />
      </nav>
      <SavedText article={article} lit={lit} />
      <aside aria-label={t('panel_views')}>
        <Panel shown={shown} selected={undefined} door={door} />
      </aside>
    </div>
  );
}
