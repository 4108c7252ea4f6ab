import type { LitElement } from 'lit';
import { say } from './set-up-check.ts';

/** What an element draws from, by path; `[]` stands for each of a list. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'sk-funnel': [
    ...['asOf', 'timeZone', 'maturity', 'steps'],
    ...['invited', 'started', 'completed'].map((key) => `metrics.${key}.value`),
    ...['responseRate', 'completionRate', 'dropOffRate', 'pipelineRate'].map(
      (key) => `metrics.${key}.value`,
    ),
    ...['knockedOut', 'dismissed', 'abandoned', 'inProgress'].map(
      (key) => `dropOff.${key}.numerator`,
    ),
    ...['stepId', 'name', 'entered', 'completed', 'inProgress', 'knockedOut', 'rate.value'].map(
      (key) => `steps[].${key}`,
    ),
  ],
  'sk-engagement-heatmap': [
    'hours',
    ...['agent', 'timeZone', 'asOf', 'total', 'hours', 'weekdays', 'dayParts', 'peak'].map(
      (key) => `hours[].${key}`,
    ),
  ],
};

/** Where an element draws from lists; `[]` stands for each of one. What is something else breaks it. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'sk-funnel': ['steps', 'stages'],
  'sk-engagement-heatmap': ['hours', 'weekdays', 'weekdays.[]', 'dayParts'].map(
    (key) => `hours.[].${key}`,
  ),
  'sk-interviewer-table': ['labels', 'attention'].flatMap((key) => [`[].${key}`, `data.[].${key}`]),
  'sk-label-manager': ['labels', 'labels.[].usage.values', 'interviewers'],
};

/** As many as are read in a console. */
const most = 5;

/** Warns of data of a host that is none, lacks what the element draws from, or has no list where it needs one. */
export function watchData(element: LitElement & { readonly data?: unknown }): void {
  const { localName } = element;
  const paths = needed[localName] ?? [];
  let last: unknown;
  element.addController({
    hostUpdate: () => {
      const { data } = element;
      if (data === last || data == null) return;
      last = data;
      if (typeof data !== 'object') {
        if (paths.length > 0) {
          say(`<${localName}> takes an object as its data, and has a ${typeof data}.`);
        }
        return;
      }
      const wrong = (lists[localName] ?? []).flatMap((path) => [...noList(data, path.split('.'))]);
      if (wrong.length > 0) say(`The data of <${localName}> needs a list as ${named(wrong)}.`);
      const lacks = new Set(paths.flatMap((path) => [...missing(data, path.split('.'))]));
      if (lacks.size === 0) return;
      say(
        `The data of <${localName}> lacks ${named([...lacks])}. Null says that there is no value; what is ` +
          'missing shows as a dash, or not at all.',
      );
    },
  });
}

function named(found: readonly string[]): string {
  const more = found.length > most ? ` and ${found.length - most} more` : '';
  return found.slice(0, most).join(', ') + more;
}

/** Where the path ends at what is something else than a list. */
function* noList(value: unknown, path: readonly string[], at = ''): Generator<string> {
  const [first, ...rest] = path;
  if (first === undefined) {
    if (value != null && !Array.isArray(value)) yield at;
  } else if (first === '[]' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* noList(item, rest, `${at}[${index}]`);
  } else if (first === '[]') {
    // One in place of several.
    yield* noList(value, rest, at);
  } else if (typeof value === 'object' && value !== null) {
    const next = (value as Record<string, unknown>)[first];
    yield* noList(next, rest, at ? `${at}.${first}` : first);
  }
}

/** Where the path ends too soon. */
function* missing(value: unknown, path: readonly string[], at = ''): Generator<string> {
  const [first, ...rest] = path;
  if (value === undefined || (value === null && first)) yield at;
  else if (first) {
    const key = first.replace('[]', '');
    const next = (value as Record<string, unknown>)[key];
    const name = at ? `${at}.${key}` : key;
    if (key === first || !Array.isArray(next)) yield* missing(next, rest, name);
    else
      for (const [index, item] of next.entries()) yield* missing(item, rest, `${name}[${index}]`);
  }
}
