import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { components } from '../../../schema.ts';
import type { Cells, Wrong } from './cells.ts';
import { candidateIdOf, eventIdOf } from './identity.ts';
import type { Role, Roles } from './roles.ts';
import { readTime } from './time.ts';

type Entry = components['schemas']['Entry'];
type ImportMapping = components['schemas']['ImportMapping'];
type Person = components['schemas']['Person'];
type Registered = components['schemas']['ApplicationRegistered'];

export type Application = { role: Role; event: Registered };

/** The one the contract's validator uses. */
const emailFormat = fullFormats.email as RegExp;

/** Turns a row of candidates into the registration of an application; undefined for a bad row. */
export function readCandidateRow(
  cells: Cells,
  mapping: ImportMapping,
  entries: ReadonlyMap<string, Entry>,
  roles: Roles,
  now: number,
): Application | undefined {
  const { candidates: columns, source, timeZone } = mapping;
  const id = cells.needed(columns.id, atMost(200));
  const role = cells.needed(columns.interviewer, (title) => roles.resolve(title));
  const time = cells.needed(columns.registeredAt, (text) => readTime(text, timeZone, now));
  const person = {
    name: cells.optional(columns.name, atMost(300)) ?? id,
    email: cells.optional(columns.email, email),
    phone: cells.optional(columns.phone, atMost(40)),
    country: cells.optional(columns.country, country),
    location: cells.optional(columns.location, atMost(200)),
  };
  if (!cells.good || id === undefined || role === undefined || time === undefined) return undefined;

  const subject = candidateIdOf(source, id);
  const at = new Date(time.at).toISOString();
  const entry = entries.get(cells.text(columns.entry?.column)) ?? 'ats';
  const data = { interviewerId: role.id, person: present(person), entry };
  const event: Registered = {
    specversion: '1.0',
    id: eventIdOf(source, subject, 'application.registered', at, time.precision, data),
    source,
    type: 'application.registered',
    time: at,
    subject,
    precision: time.precision,
    data,
  };
  return { role, event };
}

function atMost(length: number): (text: string) => string | Wrong {
  return (text) =>
    Array.from(text).length > length ? { wrong: `Shorten this to ${length} characters.` } : text;
}

function email(text: string): string | Wrong {
  if (text.length <= 254 && emailFormat.test(text)) return text;
  return { wrong: 'Write one e-mail address, such as ada@example.com, or leave the cell empty.' };
}

function country(text: string): string | Wrong {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  return { wrong: 'Write the two letters of ISO 3166-1, such as PT, or leave the cell empty.' };
}

/** Without the keys that hold nothing. */
function present(person: Partial<Record<keyof Person, string | undefined>>): Person {
  const kept = Object.entries(person).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Person;
}
