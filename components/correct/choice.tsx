import { useId } from 'preact/hooks';

export interface ChoiceOption {
  value: string;
  label: string;
}

interface Props {
  label: string;
  value: string;
  options: readonly ChoiceOption[];
  onChoose: (value: string) => void;
}

/** A labelled list to choose from; choosing what stands there already does nothing. */
export function Choice({ label, value, options, onChoose }: Props) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={({ currentTarget }) => currentTarget.value !== value && onChoose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
