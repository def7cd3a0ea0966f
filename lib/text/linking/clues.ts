/**
 * Words that decide an ambiguous name of a place, where naming its country does not: one entry a row, its words sorted.
 * Written for Sidelight from general knowledge.
 */
export const CLUES: Readonly<Record<string, readonly string[]>> = {
  CD: [
    'Bukavu',
    'DRC',
    'Félix Tshisekedi',
    'Goma',
    'Ituri',
    'Kabila',
    'Kinshasa',
    'Kivu',
    'M23',
    'Tshisekedi',
    'Zaire',
  ],
  CG: ['Brazzaville', 'Pointe-Noire', 'Sassou'],
  GE: ['Abkhazia', 'Batumi', 'Caucasus', 'Georgian', 'Georgians', 'Ossetia', 'Saakashvili', 'Tbilisi'],
  KP: ['DPRK', 'Kim Jong Un', 'Kim Jong-un', 'Pyongyang'],
  KR: ['Blue House', 'Busan', 'Seoul'],
  'city:AR/cordoba': ['Buenos Aires', 'Milei'],
  'city:CA/hamilton': ['Ontario'],
  'city:ES/valencia': ['Madrid', 'Mazón'],
  'city:GB/birmingham': ['England', 'West Midlands'],
  'city:IN/hyderabad': ['Andhra Pradesh', 'Telangana'],
  'city:LY/tripoli': ['Benghazi', 'Haftar', 'Misrata'],
  'city:PK/hyderabad': ['Karachi', 'Sindh'],
  'city:US/birmingham-alabama': ['Alabama', 'Montgomery'],
  'city:US/new-york-city': ['Bronx', 'Brooklyn', 'Broadway', 'Manhattan', 'NYPD', 'Queens', 'Wall Street'],
  'city:US/washington': ['Capitol', 'Congress', 'Pentagon', 'State Department', 'White House'],
  'city:VE/valencia': ['Carabobo', 'Caracas'],
  'sub:IN/punjab': ['Amritsar', 'Chandigarh', 'Ludhiana', 'Sikh', 'Sikhs'],
  'sub:PK/punjab': ['Faisalabad', 'Islamabad', 'Lahore', 'Multan', 'Rawalpindi'],
  'sub:US/georgia': ['Atlanta', 'Augusta', 'Fulton County', 'Kemp', 'Savannah', 'Stacey Abrams', 'Warnock'],
  'sub:US/new-york': ['Albany', 'Buffalo', 'Rochester', 'Syracuse', 'upstate'],
  'sub:US/washington': ['Olympia', 'Seattle', 'Spokane', 'Tacoma'],
};
