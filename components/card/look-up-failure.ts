import type { LookupAnswer, LookupFailed } from '../../lib/model/lookup.ts';
import { showTime } from '../dates.ts';
import { t } from '../strings.ts';

/** Everything that can come of a look-up but an answer; 'broken': the background itself did not answer. */
export type Failure = LookupFailed | Extract<LookupAnswer, { state: 'no-match' }> | { state: 'broken' };

/** One plain sentence for each. */
export function sentenceFor(failure: Failure): string {
  switch (failure.state) {
    case 'no-match':
      return t(failure.picked ? 'lookup_no_match_picked' : 'lookup_no_match');
    case 'not-found':
      return t('lookup_not_found');
    case 'offline':
      return t('lookup_offline');
    case 'slow':
      return t('lookup_slow');
    case 'limited':
      return t('lookup_limited', showTime(failure.until));
    case 'changed':
      return t('lookup_changed', failure.service);
    case 'failed':
      return t('lookup_failed', failure.service, String(failure.status));
    case 'refused':
      return t('lookup_refused');
    case 'stopped':
    case 'broken':
      return t('lookup_broken');
  }
}
