import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markStyles } from '../lib/page/mark-styles.ts';

const SCOPE = { within: ['html'], each: false };

test.each(['a', 'b', 'c', 'd', 'e'])('side %s has the same colour in the page as in the panel', (side) => {
  const theme = readFileSync(new URL('../components/theme.css', import.meta.url), 'utf8');
  const [, light, dark] = new RegExp(`--side-${side}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme)!;
  expect(markStyles(false, SCOPE)).toContain(light);
  expect(markStyles(true, SCOPE)).toContain(dark);
});
