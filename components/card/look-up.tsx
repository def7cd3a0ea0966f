import type { LookUpDoor, LookupQuestion } from '../../lib/panel/look-up-door.ts';
import { showTime } from '../dates.ts';
import { t } from '../strings.ts';
import { LookUpFound } from './look-up-found.tsx';
import { LookUpMatches } from './look-up-matches.tsx';
import { type How, type Shown, useLookUp } from './use-look-up.ts';

interface Props {
  door: LookUpDoor;
  question: LookupQuestion;
}

/** The part of a card that comes from Wikipedia and Wikidata, once the reader asked for it. */
export function LookUp({ door, question }: Props) {
  const { shown, lookUp } = useLookUp(door, question);
  return (
    <section class="card-part lookup" data-lookup={shown.state} aria-busy={shown.state === 'loading'}>
      {shown.state !== 'idle' && <h4>{t('lookup_title')}</h4>}
      <LookUpState shown={shown} lookUp={lookUp} />
    </section>
  );
}

function LookUpState({ shown, lookUp }: { shown: Shown; lookUp: (how?: How) => void }) {
  if (shown.state === 'idle') {
    return (
      <>
        <Ask words={t('lookup_button')} onClick={() => lookUp()} />
        <p class="card-source">{t('lookup_sends')}</p>
      </>
    );
  }
  if (shown.state === 'loading') return <p role="status">{t('lookup_loading')}</p>;
  if (shown.state === 'found') return <LookUpFound found={shown} lookUp={lookUp} />;
  if (shown.state === 'candidates') return <LookUpMatches candidates={shown.candidates} lookUp={lookUp} />;
  return (
    <>
      <p role="status">{sentenceFor(shown)}</p>
      {shown.state === 'no-match' && shown.others.length > 0 && (
        <details>
          <summary>{t('lookup_turned_down')}</summary>
          <LookUpMatches candidates={shown.others} lookUp={lookUp} bare />
        </details>
      )}
      <Ask words={t('lookup_again')} onClick={() => lookUp({ fresh: true })} />
    </>
  );
}

type Failure = Exclude<Shown, { state: 'idle' | 'loading' | 'found' | 'candidates' }>;

/** One plain sentence for everything that can come of a look-up but an answer. */
function sentenceFor(shown: Failure): string {
  switch (shown.state) {
    case 'no-match':
      return t('lookup_no_match');
    case 'not-found':
      return t('lookup_not_found');
    case 'offline':
      return t('lookup_offline');
    case 'slow':
      return t('lookup_slow');
    case 'limited':
      return t('lookup_limited', showTime(shown.until));
    case 'changed':
      return t('lookup_changed', shown.service);
    case 'failed':
      return t('lookup_failed', shown.service, String(shown.status));
    case 'refused':
      return t('lookup_refused');
    case 'stopped':
    case 'broken':
      return t('lookup_broken');
  }
}

function Ask({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" class="button" data-do="look-up" onClick={onClick}>
      {words}
    </button>
  );
}
