import type { ComponentChildren } from 'preact';

/** A switch with its label; `name` is the handle by which it is found again. */
export function Switch(props: {
  name: string;
  on: boolean;
  turn: (on: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}) {
  return (
    <label class="switch">
      <span class="switch-words">{props.children}</span>
      <input
        type="checkbox"
        role="switch"
        name={props.name}
        data-do={props.name}
        checked={props.on}
        aria-checked={props.on}
        disabled={props.disabled}
        onChange={(event) => props.turn(event.currentTarget.checked)}
      />
    </label>
  );
}
