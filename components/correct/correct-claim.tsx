import { useContext } from 'preact/hooks';
import { pointAtName } from '../../lib/corrections/point.ts';
import { Act, type Side } from '../../lib/model/analysis.ts';
import type { Claim } from '../../lib/panel/claims.ts';
import { actName } from '../acts.ts';
import { t } from '../strings.ts';
import { Choice, type ChoiceOption } from './choice.tsx';
import { CorrectingContext } from './correcting.ts';

const NEUTRAL = ':neutral';
const NONE = ':none';
const JOINT = ':joint';

/** Side, act and speaker of a claim to choose anew, and the way to say that it is none. */
export function CorrectClaim({ claim }: { claim: Claim }) {
  const correcting = useContext(CorrectingContext);
  if (!correcting) return null;
  const { analysis, onClaim } = correcting;
  const { statement } = claim;
  return (
    <fieldset class="correct">
      <legend class="unseen">{t('correct_claim')}</legend>
      {statement.kind !== 'scare' && (
        <>
          <Choice
            label={t('correct_side')}
            value={sideValue(claim)}
            options={sideOptions(analysis.sides)}
            onChoose={(value) => onClaim(claim, { what: 'claim-side', ...sideChosen(claim, value, analysis.sides) })}
          />
          {statement.sides.length > 0 && analysis.sides.length > 1 && <TogetherChoice claim={claim} />}
          <Choice
            label={t('correct_act')}
            value={statement.act ?? 'assert'}
            options={Act.options.map((act) => ({ value: act, label: actName(act) }))}
            onChoose={(act) => onClaim(claim, { what: 'claim-act', act: act as Act })}
          />
        </>
      )}
      <SpeakerChoice claim={claim} />
      <button type="button" class="button" onClick={() => onClaim(claim, { what: 'claim-dismissed' })}>
        {t('correct_not_claim')}
      </button>
    </fieldset>
  );
}

/** The other side of a joint claim. */
function TogetherChoice({ claim }: { claim: Claim }) {
  const { analysis, onClaim } = useContext(CorrectingContext)!;
  const [first, ...more] = claim.looks;
  const others = analysis.sides.filter(({ id }) => id !== first!.id);
  return (
    <Choice
      label={t('correct_together')}
      value={more.length > 1 ? JOINT : (more[0]?.id ?? NONE)}
      options={[
        { value: NONE, label: t('correct_together_none') },
        ...(more.length > 1 ? [{ value: JOINT, label: more.map(({ name }) => name).join(' + ') }] : []),
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChoose={(value) => {
        const other = others.filter(({ id }) => id === value).map(({ name }) => name);
        onClaim(claim, { what: 'claim-side', sides: [first!.name, ...other] });
      }}
    />
  );
}

function SpeakerChoice({ claim }: { claim: Claim }) {
  const { analysis, onClaim } = useContext(CorrectingContext)!;
  const speaker = claim.statement.source?.entity ?? NONE;
  const people = analysis.entities.filter(({ type, id }) => type !== 'LOC' || id === speaker);
  const none = speaker === NONE && claim.speaker ? claim.speaker : t('panel_no_speaker');
  return (
    <Choice
      label={t('correct_speaker')}
      value={speaker}
      options={[...people.map(({ id, name }) => ({ value: id, label: name })), { value: NONE, label: none }]}
      onChoose={(id) => {
        const entity = people.find((one) => one.id === id);
        onClaim(claim, { what: 'claim-speaker', speaker: entity ? pointAtName(entity) : null });
      }}
    />
  );
}

function sideValue({ statement: { sides, neutral } }: Claim): string {
  return sides[0] ?? (neutral ? NEUTRAL : NONE);
}

function sideOptions(sides: readonly Side[]): ChoiceOption[] {
  return [
    ...sides.map(({ id, name }) => ({ value: id, label: name })),
    { value: NEUTRAL, label: t('panel_neutral') },
    { value: NONE, label: t('panel_unassigned') },
  ];
}

/** A joint claim that gets another first side keeps the others. */
function sideChosen({ statement }: Claim, value: string, sides: readonly Side[]) {
  const rest = statement.sides.slice(1).filter((id) => id !== value);
  const ids = sides.some(({ id }) => id === value) ? [value, ...rest] : [];
  const names = ids.flatMap((id) => sides.find((side) => side.id === id)?.name ?? []);
  return { sides: names, ...(value === NEUTRAL && { neutral: true }) };
}
