import type { LookUpDoor, LookupQuestion } from '../../lib/panel/look-up-door.ts';
import { t } from '../strings.ts';
import { LookUpAge } from './look-up-age.tsx';
import { sentenceFor } from './look-up-failure.ts';
import { LookUpFound } from './look-up-found.tsx';
import { LookUpMatches } from './look-up-matches.tsx';
import { PickedLine } from './picked-line.tsx';
import { type How, type Shown, useLookUp } from './use-look-up.ts';

interface Props {
  door: LookUpDoor;
  question: LookupQuestion;
}

/** The part of a card that comes from Wikipedia and Wikidata, once the reader asked for it. */
export function LookUp({ door, question }: Props) {
  const { shown, lookUp } = useLookUp(door, question);
  return (
    <section
      class="card-part lookup"
      data-lookup={shown.state}
      aria-busy={shown.state === 'loading' || ('busy' in shown && shown.busy)}
    >
      {shown.state !== 'idle' && <h4>{t('lookup_title')}</h4>}
      <LookUpState shown={shown} lookUp={lookUp} door={door} />
    </section>
  );
}

interface StateProps {
  shown: Shown;
  lookUp: (how?: How) => void;
  door: LookUpDoor;
}

function LookUpState({ shown, lookUp, door }: StateProps) {
  if (shown.state === 'idle') {
    return (
      <>
        <Ask words={t('lookup_button')} onClick={() => lookUp()} />
        <p class="card-source">{t('lookup_sends')}</p>
      </>
    );
  }
  if (shown.state === 'loading') {
    return (
      <>
        <p role="status">{t('lookup_loading')}</p>
        <div class="waiting" />
      </>
    );
  }
  if (shown.state === 'found') return <LookUpFound found={shown} lookUp={lookUp} door={door} />;
  if (shown.state === 'candidates') {
    return (
      <>
        <LookUpMatches candidates={shown.candidates} lookUp={lookUp} />
        <LookUpAge answer={shown} lookUp={lookUp} />
      </>
    );
  }
  if (shown.state === 'no-match') return <NoMatch shown={shown} lookUp={lookUp} />;
  return (
    <>
      <p role="status" class="card-late">
        {sentenceFor(shown)}
      </p>
      <Ask words={t('lookup_again')} onClick={() => lookUp({ fresh: true })} />
    </>
  );
}

interface NoMatchProps {
  shown: Extract<Shown, { state: 'no-match' }>;
  lookUp: (how?: How) => void;
}

/** Nobody fits, or the reader said so: what was turned down can still be taken. */
function NoMatch({ shown, lookUp }: NoMatchProps) {
  return (
    <>
      <p role="status">{sentenceFor(shown)}</p>
      {shown.picked && <PickedLine picked={shown.picked} lookUp={lookUp} />}
      {shown.others.length > 0 && (
        <details>
          <summary>{t('lookup_turned_down')}</summary>
          <LookUpMatches candidates={shown.others} lookUp={lookUp} bare />
        </details>
      )}
      <LookUpAge answer={shown} lookUp={lookUp} />
    </>
  );
}

function Ask({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" class="button" data-do="look-up" onClick={onClick}>
      {words}
    </button>
  );
}
