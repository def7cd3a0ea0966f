import { useContext, useId } from 'preact/hooks';
import { pointAtName } from '../../lib/corrections/point.ts';
import type { Entity } from '../../lib/model/analysis.ts';
import { usePanel } from '../panel/panel-context.ts';
import { t } from '../strings.ts';
import { Choice } from './choice.tsx';
import { CorrectingContext } from './correcting.ts';
import { NAME_TYPES } from './name-types.ts';

const NONE = ':none';

/** "Correct…" on a name's card: its side, its type, another name of the same, or no name at all. */
export function CorrectName({ entity }: { entity: Entity }) {
  const correcting = useContext(CorrectingContext);
  const panel = usePanel();
  const id = useId();
  if (!correcting) return null;
  const key = `name:${entity.id}`;
  const open = panel.opened.get(key) === 'correct';
  const toggle = () => panel.open(key, open ? undefined : 'correct');
  return (
    <div class="correct-name">
      <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {t('correct_open')}
      </button>{' '}
      {entity.corrected && <span class="kind corrected">{t('correct_by_you')}</span>}
      <div id={id} hidden={!open}>
        {open && <NameChoices entity={entity} />}
      </div>
    </div>
  );
}

function NameChoices({ entity }: { entity: Entity }) {
  const { analysis, onName } = useContext(CorrectingContext)!;
  const { sides } = analysis;
  const side = sides.find(({ entities }) => entities.includes(entity.id));
  const others = analysis.entities
    .filter(({ id }) => id !== entity.id)
    .sort((a, b) => Number(b.type === entity.type) - Number(a.type === entity.type) || a.name.localeCompare(b.name));
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <fieldset class="correct">
      <legend class="unseen">{t('correct_name', entity.name)}</legend>
      {sides.length > 0 && (
        <Choice
          label={t('correct_side')}
          value={side?.id ?? NONE}
          options={[...named(sides), { value: NONE, label: t('correct_no_side') }]}
          onChoose={(id) => onName(entity, { what: 'name-side', side: sides.find((s) => s.id === id)?.name ?? null })}
        />
      )}
      <Choice
        label={t('correct_type')}
        value={entity.type}
        options={Object.entries(NAME_TYPES).map(([value, key]) => ({ value, label: t(key) }))}
        onChoose={(type) => onName(entity, { what: 'name-type', type: type as Entity['type'] })}
      />
      <Choice
        label={t('correct_same_as')}
        value={NONE}
        options={[{ value: NONE, label: t('correct_nothing_else') }, ...named(others)]}
        onChoose={(id) => {
          const into = others.find((one) => one.id === id);
          if (into) onName(entity, { what: 'name-merged', into: pointAtName(into) });
        }}
      />
      <button type="button" class="button" onClick={() => onName(entity, { what: 'name-dismissed' })}>
        {t('correct_not_name')}
      </button>
    </fieldset>
  );
}
