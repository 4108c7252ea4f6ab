import type { components } from '../../schema.ts';
import { latinNames } from './names-latin.ts';
import { scriptNames } from './names-scripts.ts';
import { type Place, placeIn, type Region } from './places.ts';
import type { Random } from './random.ts';

export type Inhabitant = { person: components['schemas']['Person']; place: Place };

type Names = [string, ...string[]];

const tongues = [...Object.keys(latinNames), ...Object.keys(scriptNames)] as Names;
const longNames: Names = [
  'Maria Leopoldina Francisca Antónia Carolina Josefa Micaela Rafaela Gonzaga de Albuquerque e Vasconcelos do Monte Negro e Sá',
  'Wolfgang Maximilian Freiherr von und zu Donaudampfschifffahrtsgesellschaftskapitänsmützenhausen',
  'Kalaninuiʻahilapalapakeaweikekahialiʻiokamoku Kealohapauʻole',
];
/** Letters that do not fall apart into a Latin letter and a mark. */
const plainLetters = new Map(
  Object.entries({ ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd' }),
);
/** Ranges of telephone numbers that are set aside for fiction. */
const fictionalPhones = new Map([
  ['CA', '+1 604 555 01'],
  ['US', '+1 206 555 01'],
  ['GB', '+44 20 7946 09'],
  ['AU', '+61 2 5550 10'],
]);

/** Makes somebody who lives in the region; `number` keeps their address apart from all others'. */
export function inhabitant(random: Random, region: Region, number: number): Inhabitant {
  const place = placeIn(random, region);
  // People move: a quarter of the names come from anywhere.
  const tongue = random.chance(0.75) ? random.pick(place.tongues) : random.pick(tongues);
  const { name, mailbox } = random.chance(0.002) ? longName(random) : named(random, tongue);
  const domain = random.weighted(['example.com', 'example.org', 'example.net'], [6, 3, 2]);
  const prefix = fictionalPhones.get(place.country);
  const withPhone = prefix !== undefined && random.chance(0.7);
  const person = {
    name,
    email: `${mailbox}${number}@${domain}`,
    ...(withPhone ? { phone: `${prefix}${String(number % 100).padStart(2, '0')}` } : {}),
    country: place.country,
    location: place.city,
  };
  return { person, place };
}

function named(random: Random, tongue: string): { name: string; mailbox: string } {
  const script = scriptNames[tongue];
  if (script) {
    const [given, givenLatin] = random.pick(listOf(script.given));
    const [family, familyLatin] = random.pick(listOf(script.family));
    const name = {
      'given family': `${given} ${family}`,
      'family given': `${family} ${given}`,
      familygiven: `${family}${given}`,
    }[script.order];
    return { name, mailbox: `${givenLatin}.${familyLatin}` };
  }
  const latin = latinNames[tongue] ?? { given: tongue, family: '' };
  const [given] = random.pick(listOf(latin.given));
  const [family] = random.pick(listOf(latin.family));
  const mailbox = [given, family].map(ascii).filter(Boolean).join('.');
  const name = latin.familyFirst ? `${family} ${given}` : `${given} ${family}`;
  return { name: name.trim(), mailbox };
}

function longName(random: Random): { name: string; mailbox: string } {
  const name = random.pick(longNames);
  return { name, mailbox: ascii(name.split(' ', 1)[0] ?? '') };
}

const lists = new Map<string, [[string, string], ...[string, string][]]>();

function listOf(names: string): [[string, string], ...[string, string][]] {
  const known = lists.get(names);
  if (known) return known;
  const list = names.split(' ').map((entry): [string, string] => {
    const [name = '', latin = ''] = entry.split('=');
    return [name.replaceAll('_', ' '), latin];
  });
  const made: [[string, string], ...[string, string][]] = [list[0] ?? ['', ''], ...list.slice(1)];
  lists.set(names, made);
  return made;
}

function ascii(name: string): string {
  const letters = Array.from(name.toLowerCase().normalize('NFD'));
  return letters.map((letter) => plainLetters.get(letter) ?? letter.replace(/[^a-z]/, '')).join('');
}
