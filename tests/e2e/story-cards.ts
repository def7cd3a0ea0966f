/** What the cards of the twelve stories say, whichever browser they stand in. */
import { body, found, item, place, politician } from './scenes.ts';
import type { Scene } from './wikimedia.ts';

interface StoryCards {
  path: string;
  /** By name: words that stand on its card, the look-up left out. */
  cards: Readonly<Record<string, readonly string[]>>;
  /** One name of the story that is looked up, what the services know, and what the card then says. */
  lookUp: { name: string; asked?: string; scene: Scene; state: string; says: readonly string[] };
}

export const STORY_CARDS: readonly StoryCards[] = [
  {
    path: '/cards/fishing-fleet',
    cards: {
      'Grace Wambui': [
        'In this article',
        'Role Foreign Minister',
        'Belongs to Kenya',
        '2 statements by this source',
        'bundles no facts about people',
      ],
      Kenya: [
        'country',
        'Capital Nairobi',
        'Region',
        'Population about',
        'Languages',
        'Member of',
        'Bundled with Sidelight',
      ],
      'United Nations': ['international body', 'Source: Sidelight’s own tables'],
    },
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
    cards: {
      'Siestan-Balochistan': [
        'Sistan and Baluchestan',
        'province or state',
        'Spelt “Siestan-Balochistan” in the article',
        'Country Iran',
      ],
      Zahedan: ['town or city', 'Country Iran', 'Population more than'],
      Tehran: ['Capital of Iran', 'town or city'],
    },
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
    cards: {
      Congo: [
        '2 possible matches',
        'Democratic Republic of the Congo',
        'Kinshasa',
        'Republic of the Congo',
        'Brazzaville',
        'does not say enough',
      ],
      'Honoré Makiese': ['2 statements by this source'],
      'World Bank': ['international body'],
    },
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
    cards: {
      Tallmouth: ['Nothing is bundled about this name'],
      'Kerrow Teachers’ Association': ['1 statement by this source', 'Nothing is bundled'],
      'Denise Farrow': ['Role general secretary', '1 statement by this source'],
    },
    lookUp: { name: 'Tallmouth', scene: { items: [] }, state: 'no-match', says: ['No match'] },
  },
  {
    path: '/cards/ceasefire',
    cards: {
      Taliban: ['armed group', 'Bundled with Sidelight'],
      Pashtuns: ['people or group'],
      NATO: ['alliance', 'What it is'],
      'Asif Durrani': ['Role', 'Colonel', 'Belongs to Pakistan'],
    },
    lookUp: {
      name: 'Pashtuns',
      scene: found(
        [item('Pashtuns', 'ethnic group of Afghanistan and Pakistan', 'people', 80)],
        'Pashtuns are a people of Afghanistan and Pakistan.',
      ),
      state: 'found',
      says: ['Pashtuns are a people'],
    },
  },
  {
    path: '/cards/island-vote',
    cards: {
      Sorano: ['Nothing is bundled'],
      'Luis Amaro': ['Role President', 'Belongs to Harbour Party'],
      'Organization of American States': ['alliance'],
    },
    lookUp: {
      name: 'Luis Amaro',
      scene: { items: [item('Luis Amaro', 'Portuguese footballer', 'human', 12)] },
      state: 'no-match',
      says: ['No match', 'Other things of that name'],
    },
  },
  {
    path: '/cards/chip-suit',
    cards: {
      'Mei Tanaka': ['Role founder', '1 statement by this source'],
      Delaware: ['province or state', 'Country United States'],
      'Corvane Semiconductors': ['Also called Corvane', 'Nothing is bundled'],
    },
    lookUp: {
      name: 'Corvane Semiconductors',
      scene: { search: 'broken' },
      state: 'failed',
      says: ['www.wikidata.org could not answer (error 500)'],
    },
  },
  {
    path: '/cards/dam-gates',
    cards: {
      Slovenia: ['country', 'Capital Ljubljana', '1 statement by this source', 'European Union'],
      Ljubljana: ['Capital of Slovenia'],
      'European Commission': ['international body'],
      Croatian: ['Country Croatia'],
    },
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
    cards: {
      Kurds: ['people or group'],
      Baghdad: ['Capital of Iraq'],
      OPEC: ['alliance'],
      Ceyhan: ['Nothing is bundled'],
    },
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
    cards: {
      'Boko Haram': ['armed group'],
      'Aminata Coulibaly-Traoré': ['Belongs to World Food Programme'],
      Timbuktu: ['town or city', 'Country Mali'],
    },
    lookUp: {
      name: 'Boko Haram',
      scene: { search: 'drift' },
      state: 'changed',
      says: ['answered in a form that Sidelight does not know'],
    },
  },
  {
    path: '/cards/ferry-strait',
    cards: {
      Catalonia: ['province or state', 'Country Spain'],
      Tangier: ['Country Morocco'],
      'Inés Villalobos Prat': ['Role Transport Minister', 'Belongs to Spain'],
    },
    lookUp: {
      name: 'Tangier',
      scene: { items: [place('Tangier', 'city in Morocco', 'city', { P17: ['Morocco'] })], summary: 'missing' },
      state: 'not-found',
      says: ['was not found in Wikipedia'],
    },
  },
  {
    path: '/cards/peninsula',
    cards: {
      Crimea: ['Claimed by', 'Administered by', 'Bundled with Sidelight'],
      'Gleb Sorokhtin': ['Role Energy Minister', 'Belongs to Russia', '2 statements by this source'],
      'Red Cross': ['International Committee of the Red Cross'],
    },
    lookUp: { name: 'Gleb Sorokhtin', scene: { items: [] }, state: 'no-match', says: ['No match'] },
  },
];
