import { useState } from 'preact/hooks';
import { importJsonLd } from '../../lib/import/jsonld.ts';
import type { SavedArticle } from '../../lib/model/saved.ts';
import { plural, t } from '../strings.ts';
import type { LibraryDoor } from './library-door.ts';

interface Props {
  kept: readonly SavedArticle[];
  door: LibraryDoor;
  onDone: () => Promise<void>;
}

/** Takes in articles that were exported here or elsewhere; what is kept already and not older stays as it is. */
export function ImportButton({ kept, door, onDone }: Props) {
  const [words, setWords] = useState<string[]>([]);
  const [wrong, setWrong] = useState(false);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const { articles, failed } = importJsonLd(await file.text());
    const fresh = articles.filter(
      ({ id, savedAt }) => !(Date.parse(kept.find((k) => k.id === id)?.savedAt ?? '') >= Date.parse(savedAt)),
    );
    for (const article of fresh) await door.restore(article);
    const problems = failed.map(({ label, reason }) => t('library_not_imported', label || file.name, reason));
    setWrong(problems.length > 0);
    setWords([...(articles.length ? [plural('library_imported', fresh.length)] : []), ...problems]);
    input.value = '';
    await onDone();
  };
  return (
    <>
      <label class="button">
        {t('library_import')}
        <input
          type="file"
          class="unseen"
          accept=".jsonld,.json,application/ld+json"
          onChange={(e) => void take(e.currentTarget)}
        />
      </label>
      <div role="status" class="imported">
        {words.length > 0 && <p class={`note boxed ${wrong ? '' : 'good'}`}>{words.join(' ')}</p>}
      </div>
    </>
  );
}
