import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model/analysis.ts';
import { type Claim, claimKey, groupClaims } from '../../lib/panel/claims.ts';
import { listMembers } from '../../lib/panel/members.ts';
import { t } from '../strings.ts';
import { ClaimCard } from './claim-card.tsx';
import { EVERYTHING, FilterBar, passes } from './claim-filter.tsx';
import { ShareOfVoice } from './share-of-voice.tsx';
import { SideColumn } from './side-column.tsx';

interface Props {
  claims: readonly Claim[];
  analysis: Analysis;
  /** Key of the claim chosen from the page: never hidden by the filter. */
  chosen: string | undefined;
}

/** The claims from each side: columns, joint rows across, then what is nobody's or nobody knows whose. */
export function SidesView({ claims, analysis, chosen }: Props) {
  const { sides } = analysis;
  const [filter, setFilter] = useState(EVERYTHING);
  useEffect(() => {
    const hidden = claims.find((claim) => claimKey(claim) === chosen && !passes(filter, claim));
    if (hidden) setFilter(EVERYTHING);
  }, [chosen]);
  const view = groupClaims(claims, sides);
  const listed = claims.filter(({ statement, part }) => part < 0 && statement.kind !== 'scare');
  const shown = (list: readonly Claim[]) => list.filter((claim) => passes(filter, claim));
  return (
    <div class="sides">
      {sides.length > 0 ? (
        <ShareOfVoice columns={view.columns} onChoose={goToColumn} />
      ) : (
        <p class="note">{t('panel_no_sides')}</p>
      )}
      {listed.length > 1 && <FilterBar claims={listed} filter={filter} onFilter={setFilter} />}
      <Row title={t('panel_joint')} claims={shown(view.joint)} badges />
      {sides.length > 0 && (
        <div class="columns" style={{ '--columns': sides.length }}>
          {view.columns.map((column) => (
            <SideColumn
              key={column.side.id}
              column={column}
              claims={shown(column.claims)}
              members={listMembers(column.side, analysis.entities)}
            />
          ))}
        </div>
      )}
      <Row title={t('panel_neutral')} note={t('panel_neutral_note')} claims={shown(view.neutral)} />
      <Row title={t('panel_unassigned')} note={t('panel_unassigned_note')} claims={shown(view.unassigned)} />
    </div>
  );
}

/** Keeps a count in the line of the last word before it. */
const NO_BREAK = '\u00a0';

function Row({
  title,
  note,
  claims,
  badges,
}: {
  title: string;
  note?: string;
  claims: readonly Claim[];
  badges?: boolean;
}) {
  if (!claims.length) return null;
  return (
    <section class="row" aria-label={title}>
      <h2>
        {title}
        {NO_BREAK}
        <span class="count">{claims.length}</span>
      </h2>
      {note && <p class="note">{note}</p>}
      <ul class="claims across">
        {claims.map((claim) => (
          <ClaimCard key={claimKey(claim)} claim={claim} badges={badges ?? false} />
        ))}
      </ul>
    </section>
  );
}

function goToColumn(side: string): void {
  const column = document.getElementById(`side-${side}`);
  column?.scrollIntoView({ block: 'start' });
  column?.focus({ preventScroll: true });
}
