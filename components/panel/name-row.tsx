import { useEffect, useId, useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/page.ts';
import type { Name } from '../../lib/panel/names.ts';
import { NameCard } from '../card/name-card.tsx';
import { CorrectName } from '../correct/correct-name.tsx';
import { Icon } from '../icons.tsx';
import { SideBadge } from '../side-badge.tsx';
import { t } from '../strings.ts';

import { usePanel } from './panel-context.ts';

interface Props {
  name: Name;
  /** Given where this name was chosen from the page or from a claim. */
  chosen: { finding?: Finding } | undefined;
}

/** One name: its side, how often it stands in the text, steps through its mentions, its card when opened, and its correction at the card's end. */
export function NameRow({ name, chosen }: Props) {
  const { showFinding, flashed } = usePanel();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const details = useId();
  const { entity, findings, look } = name;
  useEffect(() => {
    if (!chosen) return;
    setOpen(true);
    const { finding } = chosen;
    if (finding) setAt(findings.findIndex(({ start, part }) => start === finding.start && part === finding.part));
  }, [chosen]);
  const step = (by: number) => {
    const next = at < 0 && by < 0 ? findings.length - 1 : (at + by + findings.length) % findings.length;
    setAt(next);
    showFinding(findings[next]!);
  };
  const key = `name:${entity.id}`;
  const about = [entity.role, entity.affiliation?.name].filter(Boolean).join(' · ');
  return (
    <li
      class={`name${flashed === key ? ' flashed' : ''}`}
      data-finding={key}
      data-side={look?.mark ?? 'none'}
      tabIndex={-1}
    >
      <div class={`name-line${findings.length > 1 ? '' : ' once'}`}>
        <h3>
          <button
            type="button"
            class="name-open"
            aria-expanded={open}
            aria-controls={details}
            onClick={() => setOpen(!open)}
          >
            {look && <SideBadge look={look} />}
            <span class="name-words">
              <span class="name-name">{entity.name}</span>
              {about && <span class="name-about">{about}</span>}
            </span>
          </button>
        </h3>
        {findings.length > 0 && <Stepper name={name} at={at} step={step} />}
      </div>
      <div id={details} hidden={!open}>
        {open && (
          <NameCard entity={entity} onShow={showFinding}>
            <CorrectName entity={entity} />
          </NameCard>
        )}
      </div>
    </li>
  );
}

interface StepperProps {
  name: Name;
  /** The mention shown last; -1 before the first. */
  at: number;
  step: (by: number) => void;
}

/** Steps through the mentions. A name that stands once has one step, and its count is for screen readers alone. */
function Stepper({ name: { entity, findings }, at, step }: StepperProps) {
  const more = findings.length > 1;
  return (
    <fieldset class="stepper">
      <legend class="unseen">{t('names_mentions_of', entity.name)}</legend>
      {more && (
        <button type="button" class="step" onClick={() => step(-1)} aria-label={t('names_previous')}>
          <Icon name="previous" />
        </button>
      )}
      <span class={more ? 'stepper-at' : 'stepper-at unseen'} aria-live="polite">
        {at < 0 ? t('names_times', findings.length) : t('names_at', at + 1, findings.length)}
      </span>
      <button type="button" class="step" onClick={() => step(1)} aria-label={t(more ? 'names_next' : 'names_only')}>
        <Icon name="next" />
      </button>
    </fieldset>
  );
}
