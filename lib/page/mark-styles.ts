import { CHANNELS, type Channel, type SideColour } from './channels.ts';
import { FLASH, highlightName } from './highlight-names.ts';

/** The colours of the marks on light and on dark pages; sides and kinds have the hues that the panel gives them. */
const SIDES: Record<'light' | 'dark', Record<SideColour, string>> = {
  light: {
    a: '#1c4079',
    b: '#7a391a',
    c: '#147370',
    d: '#bd0fbd',
    e: '#816b05',
    neutral: '#5c5e66',
    none: '#8a8c94',
  },
  dark: {
    a: '#5f9ff5',
    b: '#f2a763',
    c: '#90f3ea',
    d: '#f257a6',
    e: '#f0ea62',
    neutral: '#c3c5cc',
    none: '#9a9ca4',
  },
};

/** Tints let the page's own background and ink show through: the text stays as readable as the page made it. */
const TINTS: Record<'light' | 'dark', Record<string, string>> = {
  light: {
    people: 'rgb(122 62 157 / 0.15)',
    organisations: 'rgb(31 100 114 / 0.15)',
    places: 'rgb(63 107 31 / 0.15)',
    groups: 'rgb(190 90 40 / 0.16)',
  },
  dark: {
    people: 'rgb(207 164 234 / 0.26)',
    organisations: 'rgb(130 203 217 / 0.24)',
    places: 'rgb(169 210 132 / 0.24)',
    groups: 'rgb(232 171 140 / 0.26)',
  },
};
const FLASHES = { light: 'rgb(255 214 74 / 0.65)', dark: 'rgb(255 200 60 / 0.42)' };

/** Where the rules of the marks apply: within the elements of these selectors. */
export interface StyleScope {
  within: readonly string[];
  /** True where the browser hands no highlight's style down from an element to those in it (Firefox). */
  each: boolean;
}

/** The style sheet of all marks, for `scripting.insertCSS`. Underlines are thicker and lower than a link's. */
export function markStyles(dark: boolean, { within, each }: StyleScope): string {
  const page = dark ? 'dark' : 'light';
  const places = [...new Set(within)].flatMap((place) => (each ? [place, `${place} *`] : [place]));
  const rule = (name: string, look: string) =>
    `${places.map((place) => `${place}::highlight(${name})`).join()} { ${look} }`;
  const rules = CHANNELS.map((channel, i) => rule(highlightName(i), declare(channel, page)));
  return [...rules, rule(FLASH, `background-color: ${FLASHES[page]};`)].join('\n');
}

function declare(channel: Channel, page: 'light' | 'dark'): string {
  const tint = TINTS[page][channel];
  if (tint) return `background-color: ${tint};`;
  const [line, side] = channel.split('-') as [string, SideColour];
  const thickness = line === 'double' ? '1px' : '2px';
  return `text-decoration: underline ${line} ${SIDES[page][side]} ${thickness}; text-underline-offset: 0.24em;`;
}
