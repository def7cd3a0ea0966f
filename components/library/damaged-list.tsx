import type { DamagedRecord } from '../../lib/store/library.ts';
import { plural, t } from '../strings.ts';

interface Props {
  damaged: readonly DamagedRecord[];
  onForget: (id: string, title: string) => void;
}

/** Records that could not be read: named, with the reason; they stay until the reader deletes them. */
export function DamagedList({ damaged, onForget }: Props) {
  if (!damaged.length) return null;
  return (
    <section class="damaged" aria-labelledby="damaged-title">
      <h2 id="damaged-title">{plural('library_damaged', damaged.length)}</h2>
      <p class="note">{t('library_damaged_note')}</p>
      <ul>
        {damaged.map(({ id, title = id, reason }) => (
          <li key={id} class="saved-card">
            <p>{title}</p>
            <p class="note">{reason}</p>
            <button
              type="button"
              class="link"
              aria-label={t('library_delete_title', title)}
              onClick={() => onForget(id, title)}
            >
              {t('library_delete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
