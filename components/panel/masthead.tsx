import { useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import type { Saving } from '../../lib/panel/shown.ts';
import { showDate } from '../dates.ts';
import { Icon } from '../icons.tsx';
import { t } from '../strings.ts';

interface Props {
  article: Article;
  saved: boolean;
  onSave: (() => Promise<Saving>) | undefined;
  onLibrary: (() => void) | undefined;
}

/** Which article this is, and the way to keep it. */
export function Masthead({ article, saved, onSave, onLibrary }: Props) {
  const [result, setResult] = useState<Saving>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (!onSave) return;
    setBusy(true);
    setResult(await onSave());
    setBusy(false);
  };
  const kept = saved || result?.ok;
  const about = [...new Set([article.outlet, article.byline, showDate(article.published)])].filter(Boolean);
  return (
    <header class="masthead">
      <h1>{article.title ?? t('panel_untitled')}</h1>
      {about.length > 0 && <p class="about">{about.join(' · ')}</p>}
      <div class="masthead-actions">
        {onSave && (
          <button type="button" class="button" disabled={busy} onClick={save} data-saved={kept ? '' : undefined}>
            <Icon name="save" filled={Boolean(kept)} />
            {t(kept ? 'panel_saved' : 'panel_save')}
          </button>
        )}
        {onLibrary && (
          <button type="button" class="button quiet" onClick={onLibrary}>
            {t('panel_library')}
          </button>
        )}
      </div>
      <p class="saving" role="status">
        {result && (result.ok ? t('panel_saved_now') : t('panel_not_saved', wordsOf(result.reason)))}
      </p>
    </header>
  );
}

/** The background answers the page's state where it was no article; anything else is words already. */
const wordsOf = (reason: string) => (/^[a-z-]*$/.test(reason) ? t('panel_page_changed') : reason);
