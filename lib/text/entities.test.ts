import { describe, expect, test } from 'vitest';
import { marked, SMALL_KNOWLEDGE } from './entities/marked.ts';
import { groupMentions } from './entities.ts';

function read(text: string) {
  const { text: plain, reading, mentions } = marked(text);
  const found = groupMentions(reading, undefined, mentions, SMALL_KNOWLEDGE);
  const surfaces = (id: string) =>
    found.mentions.filter((m) => m.entity === id).map((m) => plain.slice(m.start, m.end));
  const entity = (name: string) => found.entities.find((e) => e.name === name);
  const anaphors = (name: string) => entity(name)?.anaphors.map((a) => plain.slice(a.start, a.end)) ?? [];
  return { ...found, surfaces, entity, anaphors, names: found.entities.map((e) => e.name) };
}

describe('one entity for each thing', () => {
  const rows: [string, string, string[]][] = [
    [
      'a surname means the person named in full before',
      '[PER Ingrid Solheim] spoke. [PER Solheim] left.',
      ['Ingrid Solheim'],
    ],
    [
      'a full name takes in the surname that stood first',
      '[PER Solheim] spoke. [PER Ingrid Solheim] left.',
      ['Ingrid Solheim'],
    ],
    [
      'two people of one surname stay two',
      '[PER Ingrid Solheim] met [PER Lars Solheim].',
      ['Ingrid Solheim', 'Lars Solheim'],
    ],
    [
      'a surname that two bear alike is nobody’s',
      '[PER Ingrid Solheim] met [PER Lars Solheim]. [PER Solheim] left.',
      ['Ingrid Solheim', 'Lars Solheim', 'Solheim'],
    ],
    [
      'nor does a third bearer take it',
      '[PER Ingrid Solheim] met [PER Lars Solheim]. [PER Solheim] left. [PER Ole Solheim] stayed.',
      ['Ingrid Solheim', 'Lars Solheim', 'Solheim', 'Ole Solheim'],
    ],
    [
      'it stays hers who was called so before he came in',
      '[PER Ingrid Solheim] spoke. [PER Solheim] met [PER Lars Solheim]. [PER Solheim] left.',
      ['Ingrid Solheim', 'Lars Solheim'],
    ],
    [
      'Ms tells two of one surname apart',
      '[PER Ingrid Solheim] met [PER Lars Solheim]. Ms. [PER Solheim] left.',
      ['Ingrid Solheim', 'Lars Solheim'],
    ],
    [
      '"his sister" tells them apart too',
      '[PER Fenn Solheim] and his sister, [PER Ottar Solheim], met. Ms. [PER Solheim] left. Mr. [PER Solheim] stayed.',
      ['Fenn Solheim', 'Ottar Solheim'],
    ],
    ['a name is met again without its accents', '[PER Nuri Erdoğlu] spoke. [PER Erdoglu] left.', ['Nuri Erdoğlu']],
    ['nobody is no person', '[PER Ole Berg] left. [PER Nobody] warned us. [PER Everyone] knew.', ['Ole Berg']],
    ['a misspelt surname is still the same man', '[PER Karim Sarea] spoke. [PER Saree] left.', ['Karim Sarea']],
    [
      'an acronym in brackets is the name before it',
      'The [ORG Fjord Workers Front] ([ORG FWF]) met. [ORG FWF] left.',
      ['Fjord Workers Front'],
    ],
    [
      'a company is known by its first word',
      '[ORG Brandal Motor Company] fell. [ORG Brandal] rose.',
      ['Brandal Motor Company'],
    ],
    [
      'the capitals of a dateline give way to the usual spelling',
      '[LOC ACCRA] (Coastwire) - Trains stopped. Buses in [LOC Accra] went on.',
      ['Accra'],
    ],
    [
      'a committee of the house is not the house',
      '[ORG House] met. [ORG House Budget Committee] met.',
      ['House', 'House Budget Committee'],
    ],
    [
      'a court is known without its country',
      'The [ORG Supreme Court of Peru] sat. The [ORG Supreme Court] rose.',
      ['Supreme Court of Peru'],
    ],
    ['a country is one under all its names', '[LOC United States] and [LOC US] and [LOC America]', ['United States']],
    [
      'the North is the only land that begins so',
      '[LOC North Korea] fired. [LOC the North] denied it.',
      ['North Korea'],
    ],
    [
      'a nationality stays apart from its country',
      '[LOC Norway] and [NORP Norwegians], [NORP Norwegian] too',
      ['Norway', 'Norwegians'],
    ],
  ];
  test.each(rows)('%s', (_, text, names) => expect(read(text).names).toEqual(names));
});

describe('one surface, one kind of name', () => {
  test('a company called by its first word is no person', () => {
    const { entities } = read('[ORG Brandal Motor Company] fell. [PER Brandal] said it would recover.');
    expect(entities.map((e) => [e.type, e.name])).toEqual([['ORG', 'Brandal Motor Company']]);
  });

  test('a politician with a board and lawyers of her own stays a person', () => {
    const { entities } = read('[PER Zora Orlan] won. [PER Orlan]’s advisory board met [PER Orlan]’s lawyers.');
    expect(entities.map((e) => [e.type, e.name])).toEqual([['PER', 'Zora Orlan']]);
  });

  test('a woman called Lima is not the city', () => {
    const { entities } = read(
      '[PER Rosa Lima] spoke. [PER Lima] left. [LOC Lima] said she would return to [LOC Lima].',
    );
    expect(entities.map((e) => [e.type, e.name])).toEqual([
      ['PER', 'Rosa Lima'],
      ['LOC', 'Lima'],
    ]);
  });
});

describe('who belongs to whom', () => {
  const rows: [string, string, string, string | undefined][] = [
    [
      'a title names the country',
      '[NORP Norwegian] [ROLE Foreign Minister] [PER Ida Berg] spoke.',
      'Ida Berg',
      'Norway',
    ],
    [
      'a title in small letters does too',
      "[LOC Peru]'s deputy interior minister, [PER Luz Rojas], spoke.",
      'Luz Rojas',
      'Peru',
    ],
    [
      'an ambassador is his sender’s',
      'The [LOC US] [ROLE Ambassador] to [LOC Kenya] [PER Dan Ruck] spoke.',
      'Dan Ruck',
      'US',
    ],
    ['a role of a place', 'The [ROLE President] of [LOC Peru], [PER Luz Rojas], spoke.', 'Luz Rojas', 'Peru'],
    [
      'an apposition names the body',
      '[PER Ole Lund], a spokesman for the [ORG Dockers Union], spoke.',
      'Ole Lund',
      'Dockers Union',
    ],
    ['an apposition with an owner', "[PER Ole Lund], [LOC Kenya]'s trade envoy, spoke.", 'Ole Lund', 'Kenya'],
    ['a member of a party', '[PER Ole Lund] of the [ORG Coast Party] spoke.', 'Ole Lund', 'Coast Party'],
    ['a nationality before a name', 'The [NORP Peruvian] [PER Luz Rojas] spoke.', 'Luz Rojas', 'Peru'],
    ['an apposition does not cross "and"', '[PER Ole Lund] and [LOC Kenya] agreed.', 'Ole Lund', undefined],
    ['nor a verb', '[LOC Kenya] said [PER Ole Lund] left.', 'Ole Lund', undefined],
    ['a visit to a country makes nobody its man', '[PER Ole Lund] flew to [LOC Kenya].', 'Ole Lund', undefined],
  ];
  test.each(rows)('%s', (_, text, person, party) => expect(read(text).entity(person)?.affiliation?.name).toBe(party));

  test('the reason is given in the words of the article', () => {
    const { entity } = read('[NORP Norwegian] [ROLE Foreign Minister] [PER Ida Berg] spoke.');
    expect(entity('Ida Berg')?.affiliation?.why).toEqual(['title: Norwegian Foreign Minister Ida Berg']);
    expect(entity('Ida Berg')?.role).toBe('Foreign Minister');
  });

  test('who held the office once is marked so', () => {
    const { entity } = read('Former [LOC US] [ROLE Ambassador] to [LOC Kenya] [PER Dan Ruck] spoke.');
    expect(entity('Dan Ruck')?.affiliation?.former).toBe(true);
  });

  test('a title belongs to its person', () => {
    const { surfaces, entity } = read(
      '[LOC Kenya]’s [ROLE President] [PER Ann Otieno] met [PER Ida Berg], the [NORP Norwegian] [ROLE Prime Minister].',
    );
    expect(surfaces(entity('Ann Otieno')!.id)).toEqual(['President', 'Ann Otieno']);
    expect(surfaces(entity('Ida Berg')!.id)).toEqual(['Ida Berg', 'Prime Minister']);
  });
});

describe('pronouns and offices', () => {
  const rows: [string, string, string, string[]][] = [
    [
      'he is the last man the story is about',
      '[PER John Okello] met [PER Ida Berg]. He spoke of his plan.',
      'John Okello',
      ['He', 'his'],
    ],
    ['she is the woman', '[PER John Okello] met [PER Anna Berg]. She left.', 'Anna Berg', ['She']],
    ['the title gives the gender', 'Mr [PER Okello] met Ms [PER Berg]. She left.', 'Berg', ['She']],
    [
      'an unnamed spokesman is nobody named',
      '[PER John Okello] left. The spokesman said he was ill.',
      'John Okello',
      [],
    ],
    [
      'the president is the one named so',
      '[LOC Kenya] [ROLE President] [PER Ann Otieno] spoke. Later the president left.',
      'Ann Otieno',
      ['the president'],
    ],
    [
      'the president of another land is not',
      '[LOC Kenya] [ROLE President] [PER Ann Otieno] spoke. The [NORP Peruvian] president left.',
      'Ann Otieno',
      [],
    ],
    [
      'the vice president is not the president',
      '[LOC Kenya] [ROLE President] [PER Ann Otieno] spoke. The vice president left.',
      'Ann Otieno',
      [],
    ],
    [
      'two who speak in one breath speak of a third',
      '[LOC Kenya] [ROLE President] [PER John Okello] spoke of his plan. [PER Dan Berg] and [PER Tom Reyes] both attacked the president. [PER Reyes] called it a mistake. [PER Berg] said, "I do not know what he wants."',
      'John Okello',
      ['his', 'the president', 'he'],
    ],
  ];
  test.each(rows)('%s', (_, text, person, anaphors) => expect(read(text).anaphors(person)).toEqual(anaphors));
});
