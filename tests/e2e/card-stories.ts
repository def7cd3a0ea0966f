/** What the cards of the twelve stories say, and how a panel is asked for them, whichever browser it stands in. */
import type { Scene } from './wikimedia.ts';

interface CardRow {
  name: string;
  /** Words that stand on its card, the look-up left out. */
  says: readonly string[];
}

interface StoryCards {
  path: string;
  cards: readonly CardRow[];
  /** One name of the story that is looked up, what the services know, and what the card then says. */
  lookUp: { name: string; asked?: string; scene: Scene; state: string; says: readonly string[] };
}

let last = 7000;
const id = () => `Q${++last}`;
const politician = (name: string, country: string, office?: string) => ({
  id: id(),
  name,
  line: `${country} politician`,
  is: 'human' as const,
  sites: 4,
  says: { P27: [country], ...(office && { P39: [office] }) },
});
const found = (items: Scene['items'], extract: string): Scene => ({ items: items ?? [], summary: { extract } });
const place = (name: string, line: string, is: 'country' | 'city', says = {}) => ({
  id: id(),
  name,
  line,
  is,
  sites: 90,
  says,
});
const body = (name: string, line: string, says = {}) => ({
  id: id(),
  name,
  line,
  is: 'organisation' as const,
  sites: 60,
  says,
});

export const STORY_CARDS: readonly StoryCards[] = [
  {
    path: '/cards/fishing-fleet',
    cards: [
      {
        name: 'Grace Wambui',
        says: [
          'In this article',
          'Role Foreign Minister',
          'Belongs to Kenya',
          '2 statements by this source',
          'No facts about people',
        ],
      },
      {
        name: 'Kenya',
        says: ['country', 'Capital Nairobi', 'Region', 'Population about', 'Languages', 'Member of', 'Bundled:'],
      },
      { name: 'United Nations', says: ['international body', 'Bundled: Sidelight’s own tables'] },
    ],
    lookUp: {
      name: 'Grace Wambui',
      scene: {
        ...found(
          [politician('Grace Wambui', 'Kenya', 'Minister for Foreign Affairs')],
          'Grace Wambui is a Kenyan politician.',
        ),
        image: 'free',
      },
      state: 'found',
      says: [
        'Grace Wambui is a Kenyan politician.',
        'Office Minister for Foreign Affairs since Jan 7, 2025',
        'CC BY-SA 4.0',
        'CC0',
      ],
    },
  },
  {
    path: '/cards/border-post',
    cards: [
      {
        name: 'Siestan-Balochistan',
        says: [
          'Sistan and Baluchestan',
          'province or state',
          'Spelt “Siestan-Balochistan” in the article',
          'Country Iran',
        ],
      },
      { name: 'Zahedan', says: ['town or city', 'Country Iran', 'Population more than'] },
      { name: 'Tehran', says: ['Capital of Iran', 'town or city'] },
    ],
    lookUp: {
      name: 'Siestan-Balochistan',
      asked: 'Sistan and Baluchestan',
      scene: found(
        [
          {
            ...place('Sistan and Baluchestan Province', 'province of Iran', 'city', { P17: ['Iran'] }),
            also: ['Sistan and Baluchestan'],
          },
        ],
        'Sistan and Baluchestan is a province of Iran.',
      ),
      state: 'found',
      says: ['province of Iran', 'Country Iran'],
    },
  },
  {
    path: '/cards/river-toll',
    cards: [
      {
        name: 'Congo',
        says: [
          '2 possible matches',
          'Democratic Republic of the Congo',
          'Kinshasa',
          'Republic of the Congo',
          'Brazzaville',
          'does not say enough',
        ],
      },
      { name: 'Honoré Makiese', says: ['2 statements by this source'] },
      { name: 'World Bank', says: ['international body'] },
    ],
    lookUp: {
      name: 'Congo',
      scene: {
        items: [
          { ...place('Democratic Republic of the Congo', 'country in Central Africa', 'country'), also: ['Congo'] },
          { ...place('Republic of the Congo', 'country in Central Africa', 'country'), also: ['Congo'] },
        ],
      },
      state: 'candidates',
      says: ['2 possible matches. Which one is meant?', 'None of these'],
    },
  },
  {
    path: '/cards/school-roof',
    cards: [
      { name: 'Tallmouth', says: ['Nothing is bundled about this name'] },
      { name: 'Kerrow Teachers’ Association', says: ['1 statement by this source', 'Nothing is bundled'] },
      { name: 'Denise Farrow', says: ['Role general secretary', '1 statement by this source'] },
    ],
    lookUp: { name: 'Tallmouth', scene: { items: [] }, state: 'no-match', says: ['No match'] },
  },
  {
    path: '/cards/ceasefire',
    cards: [
      { name: 'Taliban', says: ['armed group', 'Bundled:'] },
      { name: 'Pashtuns', says: ['people or group'] },
      { name: 'NATO', says: ['alliance', 'What it is'] },
      { name: 'Asif Durrani', says: ['Role', 'Colonel', 'Belongs to Pakistan'] },
    ],
    lookUp: {
      name: 'Pashtuns',
      scene: found(
        [{ id: id(), name: 'Pashtuns', line: 'ethnic group of Afghanistan and Pakistan', is: 'people', sites: 80 }],
        'Pashtuns are a people of Afghanistan and Pakistan.',
      ),
      state: 'found',
      says: ['Pashtuns are a people'],
    },
  },
  {
    path: '/cards/island-vote',
    cards: [
      { name: 'Sorano', says: ['Nothing is bundled'] },
      { name: 'Luis Amaro', says: ['Role President', 'Belongs to Harbour Party'] },
      { name: 'Organization of American States', says: ['alliance'] },
    ],
    lookUp: {
      name: 'Luis Amaro',
      scene: { items: [{ id: id(), name: 'Luis Amaro', line: 'Portuguese footballer', is: 'human', sites: 12 }] },
      state: 'no-match',
      says: ['No match', 'Other things of that name'],
    },
  },
  {
    path: '/cards/chip-suit',
    cards: [
      { name: 'Mei Tanaka', says: ['Role founder', '1 statement by this source'] },
      { name: 'Delaware', says: ['province or state', 'Country United States'] },
      { name: 'Corvane Semiconductors', says: ['Also called Corvane', 'Nothing is bundled'] },
    ],
    lookUp: {
      name: 'Corvane Semiconductors',
      scene: { search: 'broken' },
      state: 'failed',
      says: ['www.wikidata.org could not answer (error 500)'],
    },
  },
  {
    path: '/cards/dam-gates',
    cards: [
      { name: 'Slovenia', says: ['country', 'Capital Ljubljana', '1 statement by this source', 'European Union'] },
      { name: 'Ljubljana', says: ['Capital of Slovenia'] },
      { name: 'European Commission', says: ['international body'] },
      { name: 'Croatian', says: ['Country Croatia'] },
    ],
    lookUp: {
      name: 'European Commission',
      scene: found(
        [body('European Commission', 'executive branch of the European Union', { P159: ['Brussels'] })],
        'The European Commission is the executive of the European Union.',
      ),
      state: 'found',
      says: ['Seat Brussels'],
    },
  },
  {
    path: '/cards/pipeline',
    cards: [
      { name: 'Kurds', says: ['people or group'] },
      { name: 'Baghdad', says: ['Capital of Iraq'] },
      { name: 'OPEC', says: ['alliance'] },
      { name: 'Ceyhan', says: ['Nothing is bundled'] },
    ],
    lookUp: {
      name: 'Ceyhan',
      scene: found(
        [place('Ceyhan', 'city in Adana Province, Turkey', 'city', { P17: ['Turkey'] })],
        'Ceyhan is a city in the south of Turkey.',
      ),
      state: 'found',
      says: ['Ceyhan is a city', 'Country Turkey'],
    },
  },
  {
    path: '/cards/sahel-convoy',
    cards: [
      { name: 'Boko Haram', says: ['armed group'] },
      { name: 'Aminata Coulibaly-Traoré', says: ['Belongs to World Food Programme'] },
      { name: 'Timbuktu', says: ['town or city', 'Country Mali'] },
    ],
    lookUp: {
      name: 'Boko Haram',
      scene: { search: 'drift' },
      state: 'changed',
      says: ['answered in a form that Sidelight does not know'],
    },
  },
  {
    path: '/cards/ferry-strait',
    cards: [
      { name: 'Catalonia', says: ['province or state', 'Country Spain'] },
      { name: 'Tangier', says: ['Country Morocco'] },
      { name: 'Inés Villalobos Prat', says: ['Role Transport Minister', 'Belongs to Spain'] },
    ],
    lookUp: {
      name: 'Tangier',
      scene: { items: [place('Tangier', 'city in Morocco', 'city', { P17: ['Morocco'] })], summary: 'missing' },
      state: 'not-found',
      says: ['was not found in Wikipedia'],
    },
  },
  {
    path: '/cards/peninsula',
    cards: [
      { name: 'Crimea', says: ['Claimed by', 'Administered by', 'Bundled:'] },
      { name: 'Gleb Sorokhtin', says: ['Role Energy Minister', 'Belongs to Russia', '2 statements by this source'] },
      { name: 'Red Cross', says: ['International Committee of the Red Cross'] },
    ],
    lookUp: { name: 'Gleb Sorokhtin', scene: { items: [] }, state: 'no-match', says: ['No match'] },
  },
];

/** Scripts for a panel that shows a story; `document` is the panel's. Each answers null while what it wants is not there. */
export const PANEL = {
  title: `return document.querySelector('.masthead h1')?.textContent ?? null`,
  openNames: `document.querySelector('[data-tab="names"]')?.click(); return document.querySelector('.name') !== null`,
  /** Opens the card of a name and answers its words, those of its look-up left out. */
  card: (name: string) => `${rowOf(name)}
    const open = row?.querySelector('.name-open');
    // The page may just have been read anew: the panel then begins with its first view.
    if (!open) { document.querySelector('[data-tab="names"]')?.click(); return null; }
    if (open.getAttribute('aria-expanded') !== 'true') { open.click(); return null; }
    const parts = [...row.querySelectorAll('.card > :not(.lookup)')];
    return parts.length ? parts.map((part) => part.innerText).join(' ').replace(/\\s+/g, ' ') : null;`,
  /** Presses the button of the card's look-up. */
  pressLookUp: (name: string) => `${rowOf(name)}
    const button = row?.querySelector('.lookup [data-do="look-up"]');
    button?.click();
    return button ? true : null;`,
  /** Presses "Show image" on whatever card is open. */
  pressImage: `const show = document.querySelector('[data-do="show-image"]'); show?.click(); const pressed = show ? true : null;`,
  /** Where the picture comes from, its width, and its caption; null before it is drawn. */
  picture: `const image = document.querySelector('.lookup-picture img');
    return image?.naturalWidth ? image.src + ' ' + image.naturalWidth + ' ' + image.closest('figure').innerText.replace(/\\s+/g, ' ').trim() : null;`,
  text: `return document.body.innerText.replace(/\\s+/g, ' ');`,
  /** The words of a look-up once it is in this state. */
  lookUp: (name: string, state: string) => `${rowOf(name)}
    const part = row?.querySelector('.lookup[data-lookup="${state}"]');
    return part ? part.innerText.replace(/\\s+/g, ' ') : null;`,
};

function rowOf(name: string): string {
  return `const row = [...document.querySelectorAll('.name')].find((r) => r.querySelector('.name-name').textContent === ${JSON.stringify(name)});`;
}
