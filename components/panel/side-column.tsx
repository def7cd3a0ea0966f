import { useId, useState } from 'preact/hooks';
import { type Claim, type Column, claimKey } from '../../lib/panel/claims.ts';
import { SideBadge } from '../side-badge.tsx';
import { t } from '../strings.ts';
import { ClaimCard, Reasons } from './claim-card.tsx';

/** One side: its name, who speaks for it, why it is one, and what it claims. */
export function SideColumn({ column, claims }: { column: Column; claims: readonly Claim[] }) {
  const { side, look, count } = column;
  const [open, setOpen] = useState(false);
  const why = useId();
  return (
    <section class="side" data-side={look.mark} id={`side-${side.id}`} tabIndex={-1} aria-labelledby={`${why}-name`}>
      <header>
        <h2 id={`${why}-name`}>
          <SideBadge look={look} named />
        </h2>
        {side.members.length > 0 && (
          <p class="members">
            <span class="unseen">{t('panel_members')} </span>
            {side.members.join(' · ')}
          </p>
        )}
        {side.why.length > 0 && (
          <button type="button" class="link" aria-expanded={open} aria-controls={why} onClick={() => setOpen(!open)}>
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
