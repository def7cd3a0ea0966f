import type { Analysis, Entity, Mention } from '../model/analysis.ts';
import type { Finding } from '../model/page.ts';
import { looksOfEntities, type SideLook } from './side-looks.ts';

/** Something the article names, with the places where it does. */
export interface Name {
  entity: Entity;
  /** In order of the text; titles stand for themselves only where nothing else names the person. */
  findings: readonly Finding[];
  look?: SideLook;
}

export const NAME_GROUPS = ['PER', 'ORG', 'LOC', 'NORP'] as const;

/** Everything named, by type, most mentioned first, then in order of the text. */
export function groupNames(analysis: Analysis): Record<(typeof NAME_GROUPS)[number], readonly Name[]> {
  const looks = looksOfEntities(analysis);
  const placed = [
    ...analysis.heads.flatMap(({ mentions }, part) => mentions.map((mention) => ({ mention, part }))),
    ...analysis.mentions.map((mention) => ({ mention, part: -1 })),
  ];
  const names = analysis.entities.map((entity): Name => {
    const own = placed.filter(({ mention }) => mention.entity === entity.id);
    const named = own.filter(({ mention }) => mention.type !== 'ROLE');
    const look = looks.get(entity.id);
    return { entity, findings: (named.length ? named : own).map(findingOf), ...(look && { look }) };
  });
  const first = ({ findings: [finding] }: Name) => (finding ? finding.start + (finding.part < 0 ? 1e9 : 0) : 2e9);
  names.sort((a, b) => b.findings.length - a.findings.length || first(a) - first(b));
  const group = (type: Entity['type']) => names.filter(({ entity }) => entity.type === type);
  return { PER: group('PER'), ORG: group('ORG'), LOC: group('LOC'), NORP: group('NORP') };
}

function findingOf({ mention, part }: { mention: Mention; part: number }): Finding {
  return { kind: 'mention', id: mention.entity!, start: mention.start, end: mention.end, part };
}

/** True where the name, its role or its affiliation holds every word typed, whatever the accents and capitals. */
export function matches({ entity }: Name, typed: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const held = plain([entity.name, entity.role, entity.affiliation?.name].filter(Boolean).join(' '));
  return plain(typed)
    .split(/\s+/)
    .every((word) => held.includes(word));
}
