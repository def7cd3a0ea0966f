import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LookupSummary } from '../../lib/model/lookup.ts';
import type { ImageAnswer } from '../../lib/model/lookup-image.ts';
import type { LookUpDoor } from '../../lib/panel/look-up-door.ts';
import { t } from '../strings.ts';
import { sentenceFor } from './look-up-failure.ts';

interface Props {
  door: LookUpDoor;
  summary: Pick<LookupSummary, 'language' | 'title'>;
}

type Shown = { state: 'off' } | { state: 'loading' } | { state: 'broken' } | ImageAnswer;

/** The picture of the article found: none is fetched before the reader asks for it. */
export function LookUpImage({ door, summary: { language, title } }: Props) {
  const [shown, setShown] = useState<Shown>({ state: 'off' });
  const life = useMemo(() => new AbortController(), [door, title]);
  useEffect(() => () => life.abort(), [life]);
  const show = async () => {
    setShown({ state: 'loading' });
    const answer = await door.image({ language, title }, life.signal).catch(() => ({ state: 'broken' as const }));
    if (!life.signal.aborted) setShown(answer);
  };
  if (shown.state === 'shown') return <Picture image={shown} title={title} />;
  return (
    <div class="lookup-image" data-image={shown.state}>
      <button
        type="button"
        class="link"
        data-do="show-image"
        disabled={shown.state === 'loading'}
        onClick={() => void show()}
      >
        {t('lookup_show_image')}
      </button>
      {shown.state === 'loading' && <span role="status">{t('lookup_image_loading')}</span>}
      {shown.state !== 'loading' && shown.state !== 'off' && (
        <span role="status">{shown.state === 'no-image' ? t('lookup_no_image') : sentenceFor(shown)}</span>
      )}
    </div>
  );
}

function Picture({ image, title }: { image: Extract<ImageAnswer, { state: 'shown' }>; title: string }) {
  const { data, width, height, page, artist, licence, licenceUrl } = image;
  return (
    <figure class="lookup-picture" data-image="shown">
      <img src={data} width={width} height={height} alt={t('lookup_image_of', title)} />
      <figcaption class="card-source">
        <a href={page} target="_blank" rel="noreferrer">
          {t('lookup_image_page')}
        </a>
        {artist && ` · ${artist}`}
        {' · '}
        {licenceUrl ? (
          <a href={licenceUrl} target="_blank" rel="noreferrer license">
            {licence}
          </a>
        ) : (
          licence
        )}
      </figcaption>
    </figure>
  );
}
