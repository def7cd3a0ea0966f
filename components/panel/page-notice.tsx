import { useState } from 'preact/hooks';
import type { Shown } from '../../lib/panel/shown.ts';
import { language, type MessageKey, t } from '../strings.ts';
import { whyUnreadable } from '../unreadable.ts';

type Silent = Exclude<Shown['state'], 'ready'>;

const WORDS = {
  asking: ['notice_asking', 'notice_asking_more'],
  analysing: ['notice_analysing', 'notice_analysing_more'],
  'not-annotated': ['notice_not_annotated', 'notice_not_annotated_more'],
  'no-access': ['notice_no_access', 'notice_no_access_more'],
  'browser-page': ['notice_browser_page', 'notice_browser_page_more'],
  'not-article': ['notice_not_article', 'notice_not_article_more'],
  'other-language': ['notice_other_language', 'notice_other_language_more'],
  unreadable: ['notice_unreadable', 'unreadable_broken'],
} as const satisfies Record<Silent, readonly [MessageKey, MessageKey]>;

interface Props {
  shown: Exclude<Shown, { state: 'ready' }>;
  onAnnotate: (() => Promise<boolean>) | undefined;
}

/** Why there is nothing to show, and what to do about it. */
export function PageNotice({ shown, onAnnotate }: Props) {
  const [refused, setRefused] = useState(false);
  const [title] = WORDS[shown.state];
  const busy = shown.state === 'asking' || shown.state === 'analysing';
  return (
    <section class="notice" role="status" aria-busy={busy} data-state={shown.state}>
      <h1>{t(title)}</h1>
      {shown.state === 'analysing' && shown.title && <p class="notice-title">{shown.title}</p>}
      <p>{moreOf(shown)}</p>

      {onAnnotate && (shown.state === 'not-annotated' || shown.state === 'not-article') && (
        <p>
          <button type="button" class="button primary" onClick={async () => setRefused(!(await onAnnotate()))}>
            {t(shown.state === 'not-article' ? 'panel_annotate_anyway' : 'panel_annotate')}
          </button>
        </p>
      )}
      {refused && <p class="note">{t('notice_no_access_more')}</p>}
      {busy && <div class="waiting" aria-hidden="true" />}
    </section>
  );
}

function moreOf(shown: Props['shown']): string {
  const [, more] = WORDS[shown.state];
  if (shown.state === 'other-language') return t(more, languageName(shown.language));
  return shown.state === 'unreadable' ? whyUnreadable(shown.reason) : t(more);
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
