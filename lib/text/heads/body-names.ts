import type { Entity, Mention } from '../../model/analysis.ts';
import { type Name, nameOf } from '../entities/same-name.ts';
import { fold } from '../entities/surface.ts';

/** An entity of the body with all the forms it takes there. */
export interface BodyEntity {
  entity: Entity;
  forms: readonly Name[];
}

/** The body's entities by each of their printed forms, folded ("raisi", "islamic republic of iran"). */
export interface BodyNames {
  byForm: ReadonlyMap<string, Entity>;
  all: readonly BodyEntity[];
}

/** Gathers the forms under which the body names its entities. A form that two entities share names neither. */
export function readBody(text: string, mentions: readonly Mention[], entities: readonly Entity[]): BodyNames {
  const forms = new Map<string, Map<string, Name>>(
    entities.map((e) => [e.id, new Map([[fold(e.name), nameOf(e.name)]])]),
  );
  for (const { start, end, type, entity } of mentions) {
    if (type === 'ROLE' || entity === undefined) continue;
    const surface = text.slice(start, end);
    forms.get(entity)?.set(fold(surface), nameOf(surface));
  }
  const byForm = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const entity of entities) {
    for (const form of withSurnames(entity, [...forms.get(entity.id)!.keys()])) {
      if (byForm.has(form)) shared.add(form);
      byForm.set(form, entity);
    }
  }
  for (const form of shared) byForm.delete(form);
  return { byForm, all: entities.map((entity) => ({ entity, forms: [...forms.get(entity.id)!.values()] })) };
}

/** A headline writes "Solheim" where the body has only "Ingrid Solheim". */
function withSurnames({ type }: Entity, forms: readonly string[]): Set<string> {
  const surnames =
    type === 'PER' ? forms.filter((f) => f.includes(' ')).map((f) => f.slice(f.lastIndexOf(' ') + 1)) : [];
  return new Set([...forms, ...surnames.filter((word) => word.length > 2)]);
}
