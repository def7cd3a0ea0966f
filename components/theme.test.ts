import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const COLOURS = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((m) => [m[1]!, [m[2]!, m[3]!]]),
);
const SIDES = ['side-a', 'side-b', 'side-c', 'side-d', 'side-e'];
type Rgb = [number, number, number];

/** Linear light of a colour. */
const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(x, y) / Math.min(x, y);
}

/** What is left of a colour without one kind of cone (Viénot, Brettel and Mollon 1999; tritan by Machado 2009). */
const SIGHT: Record<string, [Rgb, Rgb, Rgb]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.1121, 0.8853, -0.0005],
    [0.1127, 0.8897, -0.0001],
    [0.0045, 0, 1.0019],
  ],
  'no green cones': [
    [0.292, 0.7054, -0.0003],
    [0.2934, 0.7089, 0],
    [-0.021, 0.0256, 1.0041],
  ],
  'no blue cones': [
    [1.2555, -0.0767, -0.1788],
    [-0.0784, 0.9308, 0.1476],
    [0.0047, 0.6914, 0.3039],
  ],
};

/** Distance in Oklab: about 0.02 is the least that is seen side by side, 0.09 is plain. */
function distance(a: string, b: string, sight: [Rgb, Rgb, Rgb]): number {
  const [p, q] = [a, b].map((hex) => oklab(sight.map((row) => dot(row, linear(hex))) as Rgb)) as [Rgb, Rgb];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
const dot = (a: Rgb, b: Rgb) => Math.min(1, Math.max(0, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours, %s', (_name, at) => {
  const colour = (name: string) => COLOURS.get(name)![at]!;

  test.each([
    ['ink', 'paper'],
    ['ink', 'flash'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'paper-sunken'],
    ['accent', 'paper-raised'],
    ['on-accent', 'accent'],
    ['danger', 'paper'],
    ['good', 'paper-raised'],
    ...[...SIDES, 'side-neutral', 'side-none'].map((side) => ['on-side', side]),
  ])('%s can be read on %s', (front, back) => {
    expect(contrast(colour(front!), colour(back!))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(SIGHT))('the five sides are told apart with %s', (sight) => {
    const pairs = SIDES.flatMap((a, i) => SIDES.slice(i + 1).map((b) => [a, b] as const));
    const close = pairs
      .map(([a, b]) => ({ pair: `${a} ${b}`, far: distance(colour(a), colour(b), SIGHT[sight]!) }))
      .filter(({ far }) => far < 0.09);
    expect(close).toEqual([]);
  });
});
