import { CHANNELS } from './channels.ts';
import { FLASH, highlightName } from './highlight-names.ts';

const MARKS = [...CHANNELS.keys()].map(highlightName).concat(FLASH);

/** Takes the marks off printed paper, where nothing says what they mean: a print is what the newspaper made. */
export const UNPRINTED = `@media print {
${MARKS.map((name) => `::highlight(${name})`).join()} { background-color: transparent !important; text-decoration: none !important; }
}`;
