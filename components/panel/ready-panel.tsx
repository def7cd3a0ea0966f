import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageNumber } from '../../lib/model/article.ts';
import type { Finding } from '../../lib/model/page.ts';
import { type Claim, claimKey, findingOf, readClaims } from '../../lib/panel/claims.ts';
import type { PageDoor, Shown } from '../../lib/panel/shown.ts';
import { CardContext } from '../card/name-card.tsx';
import { CorrectingContext } from '../correct/correcting.ts';
import { CorrectionList } from '../correct/correction-list.tsx';
import { useCorrections } from '../correct/use-corrections.ts';
import { plural, t } from '../strings.ts';
import { Tabs } from '../tabs.tsx';
import { Masthead } from './masthead.tsx';
import { NamesView } from './names-view.tsx';
import { type More, PanelContext } from './panel-context.ts';
import { QuotesView } from './quotes-view.tsx';
import { SavedNote } from './saved-note.tsx';
import { SelectedWords, type Words } from './selected-words.tsx';
import { SidesView } from './sides-view.tsx';
import { useCardClicks } from './use-card-clicks.ts';
import { type TabName, useChosen } from './use-chosen.ts';
import { useOpened } from './use-opened.ts';
import { useSinceSaved } from './use-since-saved.ts';

type Ready = Extract<Shown, { state: 'ready' }>;

/** Where the reader was in an article's panel: found again on coming back to its tab. */
export interface Place {
  tab: TabName;
  scroll: number;
  opened: ReadonlyMap<string, More>;
}

interface Props {
  page: Ready;
  selected: Finding | undefined;
  words: Words | undefined;
  door: PageDoor;
  places: Map<string, Place>;
}

/** An article that was read: masthead, notices, and the three views on what was found. */
export function ReadyPanel({ page, selected, words, door, places }: Props) {
  const { article, analysis } = page;
  const claims = useMemo(() => readClaims(article, analysis), [article, analysis]);
  const root = useRef<HTMLDivElement>(null);
  const place = places.get(page.pageId);
  const { tab, setTab, choice, flashed, openName, openClaim } = useChosen(root, selected, claims, place?.tab);
  const { opened, open } = useOpened(place?.opened, choice);
  const now = useRef({ tab, opened });
  now.current = { tab, opened };
  useLayoutEffect(
    () => () => void places.set(page.pageId, { ...now.current, scroll: document.documentElement.scrollTop }),
    [page.pageId],
  );
  const [gone, setGone] = useState(false);
  useEffect(() => setGone(false), [page]);
  const showFinding = async (finding: Finding) => setGone(!(await door.show(finding)));
  const since = useSinceSaved(page, door);
  const show = (claim: Claim) => void showFinding(findingOf(claim));
  const actions = { show, showFinding, openName, openClaim, flashed, opened, open, grades: since?.grades };
  useCardClicks(root, (key) => {
    const claim = claims.find((c) => claimKey(c) === key);
    if (claim) actions.show(claim);
  });
  const correcting = useCorrections(page, door, { openClaim, openName });
  const ground = useMemo(
    () => ({ article, analysis, facts: door.facts, lookUp: door.lookUp }),
    [article, analysis, door],
  );
  const nothing = claims.length === 0 && analysis.entities.length === 0;
  const tabs = [
    { name: 'sides', label: t('panel_sides'), count: analysis.sides.length },
    { name: 'names', label: t('panel_names'), count: analysis.entities.length },
    { name: 'quotes', label: t('panel_quotes'), count: claims.length },
  ] as const;
  return (
    <PanelContext.Provider value={actions}>
      <CorrectingContext.Provider value={correcting}>
        <Masthead article={article} saved={page.saved !== undefined} onSave={door.save} onLibrary={door.openLibrary} />
        {since && <SavedNote since={since} />}
        <div role="status" class="page-notes">
          {page.wiped && <p class="note boxed">{t('panel_wiped')}</p>}
          {article.entries && <p class="note">{plural('panel_entries', article.entries.length)}</p>}
          {article.page && <p class="note boxed">{pageNote(article.page)}</p>}
          {article.cut && <p class="note boxed">{t('panel_cut')}</p>}
          {gone && <p class="note boxed">{t('panel_gone')}</p>}
          {nothing && <p class="note boxed">{t('panel_nothing')}</p>}
        </div>
        <CorrectionList />
        <CardContext.Provider value={ground}>
          <SelectedWords words={words} onName={openName} />
          <div ref={root} class="views">
            {!nothing && (
              <Tabs label={t('panel_views')} tabs={tabs} chosen={tab} onChoose={setTab}>
                {tab === 'sides' && <SidesView claims={claims} analysis={analysis} chosen={choice?.key} />}
                {tab === 'names' && <NamesView analysis={analysis} chosen={choice} />}
                {tab === 'quotes' && <QuotesView claims={claims} />}
              </Tabs>
            )}
          </div>
        </CardContext.Provider>
      </CorrectingContext.Provider>
    </PanelContext.Provider>
  );
}

/** Which page of the article this is, as far as the page tells. */
function pageNote({ number, of }: PageNumber): string {
  return of ? t('panel_page_of', number, of) : t('panel_page', number);
}
