import { language, plural, t } from '../strings.ts';
import { whyUnreadable } from '../unreadable.ts';
import type { PopupActions, PopupPage, PopupView } from './popup-view.ts';

const NOTICES = {
  saved: 'popup_notice_saved',
  'not-saved': 'popup_notice_not_saved',
  'not-annotated': 'popup_notice_not_annotated',
  reported: 'popup_notice_reported',
  'not-reported': 'popup_notice_not_reported',
} as const satisfies Record<NonNullable<PopupView['notice']>, string>;

/** What Sidelight makes of the page in front, and the button that follows from it. */
export function PageStatus({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { page } = view;
  const busy = page.state === 'analysing';
  return (
    <section class="status" data-state={page.state} aria-busy={busy}>
      <div role="status">
        <p class="headline">{headlineOf(page)}</p>
        <p class="more">{moreOf(view)}</p>
        {view.notice && (
          <p class="notice" data-good={view.notice === 'saved' || view.notice === 'reported'}>
            {t(NOTICES[view.notice])}
          </p>
        )}
      </div>
      {(page.state === 'untouched' ||
        page.state === 'not-article' ||
        (page.state === 'unreadable' && page.reason !== 'foreign-frame')) && (
        <button
          type="button"
          class={`button ${page.state === 'untouched' ? 'primary' : ''}`}
          data-do="annotate"
          onClick={actions.annotate}
        >
          {t(page.state === 'untouched' ? 'popup_annotate' : 'popup_annotate_anyway')}
        </button>
      )}
    </section>
  );
}

function headlineOf(page: PopupPage): string {
  switch (page.state) {
    case 'ready':
      return page.article.title ?? t('popup_ready');
    case 'other-language':
      return t('popup_other_language', nameOfLanguage(page.language));
    case 'browser-page':
      return t('popup_browser_page');
    case 'no-access':
      return t('popup_no_access');
    case 'off':
      return t('popup_off');
    case 'untouched':
      return t('popup_untouched');
    case 'not-article':
      return t('popup_not_article');
    case 'analysing':
      return t('popup_analysing');
    case 'unreadable':
      return t('popup_unreadable');
  }
}

function moreOf({ page, site = '' }: PopupView): string {
  switch (page.state) {
    case 'ready': {
      if (page.wiped) return t('popup_wiped');
      if (Object.values(page.counts).every((count) => count === 0)) return t('popup_nothing');
      const statements = page.counts.quotations + page.counts.reported;
      const sides = plural('popup_sides', page.analysis.sides.length);
      return t('popup_found', plural('popup_statements', statements), sides);
    }
    case 'other-language':
      return t('popup_other_language_more');
    case 'browser-page':
      return t('popup_browser_page_more');
    case 'no-access':
      return t('popup_no_access_more');
    case 'off':
      return t('popup_off_more', site);
    case 'untouched':
      return t('popup_untouched_more');
    case 'not-article':
      return t('popup_not_article_more');
    case 'analysing':
      return page.title ?? '';
    case 'unreadable':
      return whyUnreadable(page.reason);
  }
}

/** "French" for "fr"; languages nobody named are "another language". */
function nameOfLanguage(tag: string): string {
  if (tag === 'und') return t('popup_language_unknown');
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return t('popup_language_unknown');
  }
}
