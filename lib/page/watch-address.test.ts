import { expect, it } from 'vitest';
import { addressOf } from './watch-address.ts';

const addressed = (href: string) => addressOf({ location: { href } } as Document);

it.each([
  ['a fragment', 'https://news.example/dam#comments', 'https://news.example/dam'],
  ['visitor counters', 'https://news.example/dam?utm_source=x&fbclid=1', 'https://news.example/dam'],
  [
    'counters among the names of an article',
    'https://news.example/?id=7&utm_medium=y&page=2',
    'https://news.example/?id=7&page=2',
  ],
  ['nothing to leave out', 'https://news.example/a?b=c?d', 'https://news.example/a?b=c?d'],
])('an article’s address is told without %s', (_, href, address) => {
  expect(addressed(href)).toBe(address);
});

it('a story in a frame’s attribute has the address of the page around it', () => {
  const inFrame = { location: { href: 'about:srcdoc' }, baseURI: 'https://news.example/dam?utm_source=x' };
  expect(addressOf(inFrame as Document)).toBe('https://news.example/dam');
});
