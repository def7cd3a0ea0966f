import { useEffect, useState } from 'preact/hooks';
import type { SavedArticle } from '../../lib/model/saved.ts';
import { arrangeSaved, type Sort } from '../../lib/store/arrange-saved.ts';
import type { DamagedRecord } from '../../lib/store/library.ts';
import { plural, t } from '../strings.ts';
import { DamagedList } from './damaged-list.tsx';
import { ImportButton } from './import-button.tsx';
import type { LibraryDoor } from './library-door.ts';
import { LibraryTools } from './library-tools.tsx';
import { SavedCard } from './saved-card.tsx';
import { SavedReader } from './saved-reader.tsx';
import { useFocusGoal } from './use-focus-goal.ts';

interface Kept {
  articles: SavedArticle[];
  damaged: DamagedRecord[];
}

/** Everything saved: found, sorted, opened, exported, deleted (and brought back). */
export function Library({ door }: { door: LibraryDoor }) {
  const [kept, setKept] = useState<Kept>();
  const [problem, setProblem] = useState<string>();
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState<Sort>('saved');
  const [deleted, setDeleted] = useState<{ title: string; record: { id: string } }>();
  const [opened, open] = useOpened();
  const focusNext = useFocusGoal();
  const reload = async () => {
    try {
      setKept(await door.list());
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  useEffect(() => void reload(), [door]);
  const forget = async (id: string, title: string) => {
    const record = await door.forget(id);
    if (record) setDeleted({ title, record });
    focusNext({ selector: '.library-status button' });
    await reload();
  };
  const undo = async () => {
    if (deleted) await door.restore(deleted.record);
    setDeleted(undefined);
    if (deleted) focusNext({ article: deleted.record.id });
    await reload();
  };
  const read = (id: string) => {
    focusNext({ selector: '.saved-bar button' });
    open(id);
  };
  const reading = kept?.articles.find(({ id }) => id === opened);
  const back = () => {
    focusNext({ article: opened! });
    open(undefined);
  };
  if (reading) return <SavedReader saved={reading} onBack={back} />;
  const shown = arrangeSaved(kept?.articles ?? [], typed, sort);
  return (
    <main class="library">
      <header>
        <h1>{t('library_title')}</h1>
        {kept && <ImportButton kept={kept.articles} door={door} onDone={reload} />}
        <p class="note">{t('library_local')}</p>
      </header>
      {problem && (
        <p class="note boxed" role="alert">
          {t('library_problem', problem)}
        </p>
      )}
      {kept && kept.articles.length > 0 && (
        <LibraryTools typed={typed} onType={setTyped} sort={sort} onSort={setSort} shown={shown} />
      )}
      <div role="status" class="library-status">
        {deleted && (
          <p class="note boxed">
            {t('library_deleted', deleted.title)}{' '}
            <button type="button" class="button quiet" onClick={undo}>
              {t('library_undo')}
            </button>
          </p>
        )}
        {kept && kept.articles.length > 0 && (
          <p class="note">
            {shown.length ? plural('library_articles', shown.length) : t('library_none_match', typed.trim())}
          </p>
        )}
      </div>
      {kept && !kept.articles.length && !kept.damaged.length && <p class="empty">{t('library_empty')}</p>}
      <ul class="saved-list">
        {shown.map((saved) => (
          <SavedCard key={saved.id} saved={saved} onOpen={() => read(saved.id)} onForget={forget} />
        ))}
      </ul>
      {kept && <DamagedList damaged={kept.damaged} onForget={forget} />}
    </main>
  );
}

/** The article that is open, kept in the address so that back and reload work. */
function useOpened(): [string | undefined, (id: string | undefined) => void] {
  const read = () => decodeURIComponent(location.hash.slice(1)) || undefined;
  const [opened, setOpened] = useState(read);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setOpened(read()), { signal: life.signal });
    return () => life.abort();
  }, []);
  return [opened, (id) => location.assign(`#${encodeURIComponent(id ?? '')}`)];
}
