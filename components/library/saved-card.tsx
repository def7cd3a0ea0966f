import type { SavedArticle } from '../../lib/model/saved.ts';
import { sideLooks } from '../../lib/panel/side-looks.ts';
import { showDate } from '../dates.ts';
import { SideBadge } from '../side-badge.tsx';
import { plural, t } from '../strings.ts';

interface Props {
  saved: SavedArticle;
  onOpen: () => void;
  onForget: (id: string, title: string) => void;
}

/** One saved article: what it is, its sides, and what can be done with it. */
export function SavedCard({ saved, onOpen, onForget }: Props) {
  const { article, analysis, savedAt, url, id } = saved;
  const title = article.title ?? t('panel_untitled');
  const about = [article.outlet, showDate(article.published), t('library_saved_on', showDate(savedAt) ?? savedAt)];
  const claims = analysis.statements.filter(({ kind }) => kind !== 'scare').length;
  const looks = [...sideLooks(analysis.sides).values()];
  return (
    <li class="saved-card" data-id={id}>
      <h2>
        <button type="button" class="name-link" onClick={onOpen}>
          {title}
        </button>
      </h2>
      <p class="about">{about.filter(Boolean).join(' · ')}</p>
      {looks.length > 0 && (
        <ul class="saved-sides">
          {looks.map((look) => (
            <li key={look.id}>
              <SideBadge look={look} named />
            </li>
          ))}
        </ul>
      )}
      <p class="note">
        {plural('panel_claims', claims)} · {plural('library_names', analysis.entities.length)}
      </p>
      <div class="claim-foot">
        {/^https?:/i.test(url) && (
          <a class="link" href={url} target="_blank" rel="noopener noreferrer">
            {t('library_visit')}
          </a>
        )}
        <button
          type="button"
          class="link"
          aria-label={t('library_delete_title', title)}
          onClick={() => onForget(id, title)}
        >
          {t('library_delete')}
        </button>
      </div>
    </li>
  );
}
