import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Claim, type Column, claimKey } from '../../lib/panel/claims.ts';
import { SideBadge } from '../side-badge.tsx';
import { plural, t } from '../strings.ts';
import { ClaimCard, Reasons } from './claim-card.tsx';

interface Props {
  column: Column;
  /** The claims to show of it: those that pass the filter. */
  claims: readonly Claim[];
  members: readonly string[];
}

/** One side: its name, who speaks for it, why it is one, and what it claims. */
export function SideColumn({ column, claims, members }: Props) {
  const { side, look, count } = column;
  const [open, setOpen] = useState(false);
  const why = useId();
  return (
    <section class="side" data-side={look.mark} id={`side-${side.id}`} tabIndex={-1} aria-labelledby={`${why}-name`}>
      <header>
        <h2 id={`${why}-name`}>
          <SideBadge look={look} named />
        </h2>
        <Members names={members} />{' '}
        {side.why.length > 0 && (
          <button
            type="button"
            class="link soft"
            aria-expanded={open}
            aria-controls={why}
            onClick={() => setOpen(!open)}
          >
            {t('panel_why_side')}
          </button>
        )}
        <div id={why} hidden={!open}>
          {open && <Reasons why={side.why} />}
        </div>
      </header>
      {claims.length > 0 ? (
        <ul class="claims">
          {claims.map((claim) => (
            <ClaimCard key={claimKey(claim)} claim={claim} />
          ))}
        </ul>
      ) : (
        <p class="empty">
          {t(count === 0 ? 'panel_no_statement' : column.claims.length ? 'panel_none_match' : 'panel_only_joint')}
        </p>
      )}
    </section>
  );
}

/** As many members as fit a line or two; the others when asked for. */
const FEW = 6;

function Members({ names }: { names: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (!names.length) return null;
  const shown = all ? names : names.slice(0, FEW);
  return (
    <p class="members">
      <span class="unseen">{t('panel_members')} </span>
      {shown.map((name, i) => (
        <Fragment key={name}>
          {i > 0 && ' · '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}{' '}
      {names.length > FEW && (
        <button type="button" class="link soft" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('panel_fewer') : plural('panel_more', names.length - FEW)}
        </button>
      )}
    </p>
  );
}
