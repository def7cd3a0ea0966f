import { useState } from 'preact/hooks';
import { exportCsv } from '../../lib/export/csv.ts';
import { exportJsonLd } from '../../lib/export/jsonld.ts';
import type { SavedArticle } from '../../lib/model/saved.ts';
import { t } from '../strings.ts';
import { download, fileName } from './download.ts';

/** The articles shown, as files: Web Annotations keep everything, the table has one row an attribution. */
export function ExportBar({ articles }: { articles: readonly SavedArticle[] }) {
  const [bom, setBom] = useState(true);
  const one = articles.length === 1 ? articles[0] : undefined;
  const name = one ? (one.article.title ?? one.url) : `sidelight-${new Date().toISOString().slice(0, 10)}`;
  const none = articles.length === 0;
  return (
    <fieldset class="export">
      <legend class="unseen">{t('library_export')}</legend>
      <button
        type="button"
        class="button"
        disabled={none}
        onClick={() => download(fileName(name, 'jsonld'), 'application/ld+json', exportJsonLd(articles))}
      >
        {t('library_export_jsonld')}
      </button>
      <button
        type="button"
        class="button"
        disabled={none}
        onClick={() => download(fileName(name, 'csv'), 'text/csv', exportCsv(articles, { bom }))}
      >
        {t('library_export_csv')}
      </button>
      <label class="check">
        <input type="checkbox" checked={bom} onChange={(e) => setBom(e.currentTarget.checked)} /> {t('library_bom')}
      </label>
    </fieldset>
  );
}
