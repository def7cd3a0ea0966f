import { useContext, useId } from 'preact/hooks';
import type { StatementKind } from '../../lib/model/analysis.ts';
import { type Claim, claimKey } from '../../lib/panel/claims.ts';
import { actName } from '../acts.ts';
import { CorrectClaim } from '../correct/correct-claim.tsx';
import { CorrectingContext } from '../correct/correcting.ts';
import { Icon } from '../icons.tsx';
import { SideBadge } from '../side-badge.tsx';
import { type MessageKey, t } from '../strings.ts';
import { ClaimTies } from './claim-ties.tsx';
import { type More, usePanel } from './panel-context.ts';

const KINDS = {
  direct: 'kind_direct',
  indirect: 'kind_indirect',
  mixed: 'kind_mixed',
  scare: 'kind_scare',
} as const satisfies Record<StatementKind, MessageKey>;

const MORE = ['sentence', 'why', 'correct'] as const satisfies readonly More[];

const MORE_WORDS = {
  sentence: 'panel_sentence',
  why: 'panel_why',
  correct: 'correct_open',
} as const satisfies Record<More, MessageKey>;

/** One reported statement: who, how, the words; its sentence and the reasons when asked for. */
export function ClaimCard({ claim, badges = false }: { claim: Claim; badges?: boolean }) {
  const { show, openName, flashed, grades, ...panel } = usePanel();
  const correcting = useContext(CorrectingContext);
  const more = useId();
  const { statement, words, speaker, target, looks, cue, head, time } = claim;
  const { source, kind, act } = statement;
  const key = claimKey(claim);
  const grade = grades?.get(key);
  // The pieces of an interrupted quotation share a card: what is chosen or opened by one of them is so for all.
  const keys = [key, ...(claim.more ?? []).map(claimKey)];
  const openKey = keys.find((one) => panel.opened.has(one)) ?? key;
  const open = panel.opened.get(openKey);
  const toggle = (what: More) => panel.open(openKey, open === what ? undefined : what);
  return (
    <li
      class={`claim${flashed !== undefined && keys.includes(flashed) ? ' flashed' : ''}`}
      data-kind={kind}
      data-side={looks.length === 1 ? looks[0]!.mark : statement.neutral ? 'neutral' : 'none'}
      data-finding={key}
      tabIndex={-1}
    >
      <figure>
        <figcaption>
          {badges && looks.map((look) => <SideBadge key={look.id} look={look} />)}
          {speaker ? (
            <Speaker name={speaker} entity={source?.entity} onOpen={openName} />
          ) : (
            <span>{t('panel_no_speaker')}</span>
          )}
          {act && act !== 'assert' && kind !== 'scare' && <span class="act">{actName(act)}</span>}
          {time && <span class="kind">{t('panel_posted', time)}</span>}
          {head && <span class="kind">{t(head === 'headline' ? 'panel_in_headline' : 'panel_in_standfirst')}</span>}
          {statement.corrected && <span class="kind corrected">{t('correct_by_you')}</span>}
          <span class="kind">{cue ? t('panel_kind_with_cue', t(KINDS[kind]), cue) : t(KINDS[kind])}</span>
          {grade && (
            <span class="kind" data-grade={grade}>
              {t(grade === 'exact' ? 'saved_grade_exact' : 'saved_grade_changed')}
            </span>
          )}
        </figcaption>
        <blockquote>
          {words}
          {claim.more?.map((piece) => (
            <span key={claimKey(piece)} data-finding={claimKey(piece)} tabIndex={-1}>
              {` … ${piece.words}`}
            </span>
          ))}
        </blockquote>
      </figure>
      {target && <p class="target">{t('panel_target', target)}</p>}
      <ClaimTies ties={claim.ties} />
      <div class="claim-foot">
        <button
          type="button"
          class="link"
          onClick={() => show(claim)}
          aria-label={t('panel_show_words', shorten(words))}
        >
          <Icon name="goto" />
          {t('panel_show')}
        </button>
        {(correcting ? MORE : MORE.slice(0, 2)).map((what) => (
          <button
            type="button"
            class={`link soft ${what}-it`}
            key={what}
            aria-expanded={open === what}
            aria-controls={more}
            onClick={() => toggle(what)}
          >
            {what === 'correct' && <Icon name="correct" />}
            <span>{t(MORE_WORDS[what])}</span>
          </button>
        ))}
      </div>
      <div id={more} hidden={!open}>
        {open === 'sentence' && <Sentence parts={claim.sentence} />}
        {open === 'why' && <Reasons {...statement} />}
        {open === 'correct' && <CorrectClaim claim={claim} />}
      </div>
    </li>
  );
}

function Speaker({ name, entity, onOpen }: { name: string; entity: string | undefined; onOpen: (id: string) => void }) {
  if (!entity) return <cite>{name}</cite>;
  return (
    <cite>
      <button type="button" class="name-link" onClick={() => onOpen(entity)}>
        {name}
      </button>
    </cite>
  );
}

function Sentence({ parts: [before, words, after] }: { parts: Claim['sentence'] }) {
  return (
    <p class="sentence">
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  );
}

/** Why the engine says so: its reasons in words, how sure it is, the rule's name. */
export function Reasons({ why, confidence, rule }: { why: readonly string[]; confidence?: number; rule?: string }) {
  return (
    <div class="reasons">
      {why.length > 0 ? (
        <ul>
          {why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : (
        <p>{t('panel_no_reasons')}</p>
      )}
      {confidence !== undefined && <p>{t('panel_confidence', Math.round(confidence * 100))}</p>}
      {rule && <p class="rule">{t('panel_rule', rule)}</p>}
    </div>
  );
}

const shorten = (words: string) => (words.length > 80 ? `${words.slice(0, 80)}…` : words);
