// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { PeekBox, placeFor } from './peek-box.ts';

const VIEW = { clientWidth: 1000, clientHeight: 600 };
const BOX = { width: 200, height: 80 };

test.each([
  ['below a name in the middle of the page', [{ top: 300, bottom: 320, left: 400 }], { top: 326, left: 400 }],
  ['above a name at the foot', [{ top: 560, bottom: 580, left: 400 }], { top: 474, left: 400 }],
  [
    'within the view where the name stands at its edge',
    [{ top: 300, bottom: 320, left: 950 }],
    { top: 326, left: 792 },
  ],
  [
    'below the last line of a quotation that runs over two',
    [
      { top: 300, bottom: 320, left: 700 },
      { top: 320, bottom: 340, left: 20 },
    ],
    { top: 346, left: 20 },
  ],
  ['nowhere where it would cover the words', [{ top: 10, bottom: 590, left: 20 }], undefined],
])('a peek opens %s', (_where, rects, place) => {
  expect(placeFor(rects, BOX, VIEW)).toEqual(place);
});

test('a peek shows markup as words, cannot be reached by the page, and leaves nothing behind', () => {
  const box = new PeekBox(document);
  const rect = { top: 100, bottom: 120, left: 10 } as DOMRect;
  box.show([rect], { title: '<img src=x onerror=alert(1)>', lines: ['“words”'], dark: false });
  box.show([rect], { title: 'Tallmouth', lines: [], dark: true });
  const hosts = [...document.querySelectorAll('sidelight-peek')];
  expect(hosts).toHaveLength(1);
  expect(hosts[0]!.shadowRoot).toBeNull();
  expect(document.querySelector('img')).toBeNull();
  box.close();
  expect(document.querySelector('sidelight-peek')).toBeNull();
  expect(box.open).toBe(false);
});
