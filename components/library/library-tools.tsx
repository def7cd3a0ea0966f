import type { SavedArticle } from '../../lib/model/saved.ts';
import { SORTS, type Sort } from '../../lib/store/arrange-saved.ts';
import { Icon } from '../icons.tsx';
import { type MessageKey, t } from '../strings.ts';
import { ExportBar } from './export-bar.tsx';

const SORT_WORDS = {
  saved: 'library_by_saved',
  published: 'library_by_published',
  title: 'library_by_title',
  outlet: 'library_by_outlet',
} as const satisfies Record<Sort, MessageKey>;

interface Props {
  typed: string;
  onType: (typed: string) => void;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** What is exported: the articles that the search leaves. */
  shown: readonly SavedArticle[];
}

/** Search, order and export of what is saved. */
export function LibraryTools({ typed, onType, sort, onSort, shown }: Props) {
  return (
    <div class="library-tools">
      <label class="search">
        <Icon name="search" />
        <span class="unseen">{t('library_search')}</span>
        <input
          type="search"
          class="field"
          placeholder={t('library_search')}
          value={typed}
          onInput={(e) => onType(e.currentTarget.value)}
        />
      </label>
      <label>
        {t('library_sort')}{' '}
        <select class="field" value={sort} onChange={(e) => onSort(e.currentTarget.value as Sort)}>
          {SORTS.map((by) => (
            <option key={by} value={by}>
              {t(SORT_WORDS[by])}
            </option>
          ))}
        </select>
      </label>
      <ExportBar articles={shown} />
    </div>
  );
}
