import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../components/panel/panel.tsx';
import { describeArticle } from '../lib/anchor/describe-article.ts';
import type { Finding } from '../lib/model/page.ts';
import type { PageDoor, Shown } from '../lib/panel/shown.ts';
import type { Knowledge } from '../lib/text/knowledge.ts';
import { CRAFTED_PAGE } from '../tests/crafted-page.ts';
import { loadFacts, loadKnowledge, stateOf } from './engine.ts';
import { FIXTURES, type ReadFixture } from './fixtures.ts';
import { HowRead } from './how-read.tsx';
import { MarkedText } from './marked-text.tsx';
import { STATES } from './states.ts';

const query = new URLSearchParams(location.search);

/** A fixture, what the engine makes of it with every rule beside its finding, and the panel that a reader would see. */
export function Playground() {
  const asked = query.get('state') ?? query.get('fixture') ?? '';
  const known = asked in STATES || FIXTURES.some(({ name }) => name === asked);
  const [choice, setChoice] = useState(known ? asked : (FIXTURES[0]?.name ?? 'crafted'));
  const { shown, milliseconds, steps } = useShown(choice);
  const [selected, setSelected] = useState<Finding>();
  const [lit, setLit] = useState<Finding>();
  const door: PageDoor = {
    show: async (finding) => {
      setLit(finding);
      return true;
    },
    readSaved: (id) => describeArticle(CRAFTED_PAGE, id, new Date('2031-03-05T08:00:00Z')),
    facts: loadFacts,
    save: async () => ({ ok: false, reason: 'the playground keeps nothing' }),
  };
  const panel = <Panel shown={shown} selected={selected} door={door} />;
  if (query.has('panel')) return panel;
  return (
    <div class="playground">
      <nav>
        <label>
          Fixture or state{' '}
          <select class="field" value={choice} onChange={(e) => setChoice(e.currentTarget.value)}>
            {[...FIXTURES.map(({ name }) => name), ...Object.keys(STATES)].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>{' '}
        {milliseconds !== undefined && <span class="note">analysed in {milliseconds.toFixed(1)} ms</span>}
      </nav>
      <div class="text-side">
        {steps && <HowRead steps={steps} />}
        {shown.state === 'ready' && <MarkedText page={shown} lit={lit} onSelect={setSelected} />}
      </div>
      <div class="panel-side">{panel}</div>
    </div>
  );
}

type Made = { shown: Shown; milliseconds?: number } & Pick<ReadFixture, 'steps'>;

function useShown(choice: string): Made {
  const [knowledge, setKnowledge] = useState<Knowledge>();
  const [made, setMade] = useState<Made>({ shown: { state: 'asking' } });
  useEffect(() => void loadKnowledge().then(setKnowledge), []);
  useEffect(() => {
    const fixture = FIXTURES.find(({ name }) => name === choice);
    if (STATES[choice]) setMade({ shown: STATES[choice] });
    else if (fixture && knowledge) {
      void fixture.read().then(({ article, steps }) => setMade({ ...stateOf(article, knowledge), steps }));
    }
  }, [choice, knowledge]);
  return made;
}
