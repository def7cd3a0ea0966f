const PATHS = {
  correct: 'M3 13l.7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3zM9.3 4.4l2.3 2.3',
  goto: 'M8 2.5v11M3.5 9 8 13.5 12.5 9',
  next: 'M6 3.5 10.5 8 6 12.5',
  previous: 'M10 3.5 5.5 8 10 12.5',
  save: 'M4 2.5h8v11L8 10.5l-4 3z',
  search: 'M11.5 11.5 14 14M7 12A5 5 0 1 1 7 2a5 5 0 0 1 0 10z',
} as const;

/** A small drawn sign; the words stand beside it or in its button's label. */
export function Icon({ name, filled = false }: { name: keyof typeof PATHS; filled?: boolean }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
