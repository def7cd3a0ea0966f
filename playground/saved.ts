import type { LibraryDoor } from '../components/library/library-door.ts';
import { describeArticle } from '../lib/anchor/describe-article.ts';
import { CRAFTED_PAGE } from '../tests/crafted-page.ts';

/** A small library in memory: `?library` shows its page. */
export async function memoryLibrary(): Promise<LibraryDoor> {
  const first = await describeArticle(CRAFTED_PAGE, 'first', new Date('2031-03-05T08:00:00Z'));
  const second = {
    ...first,
    id: 'second',
    savedAt: '2031-03-09T08:00:00Z',
    article: { ...first.article, title: 'Talks over night shifts end without agreement', outlet: 'Example Press' },
  };
  const records = new Map([first, second].map((record) => [record.id, record]));
  return {
    list: async () => ({
      articles: [...records.values()],
      damaged: [{ id: 'x', title: 'A record that cannot be read', reason: 'article.text: expected string' }],
    }),
    forget: async (id) => {
      const record = records.get(id);
      records.delete(id);
      return record;
    },
    restore: async (record) => void records.set(record.id, record as typeof first),
  };
}
