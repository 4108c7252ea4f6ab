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

/** As many as are read in a console. */
const most = 5;

/** Warns of data of a host that is none, or lacks what the element draws from. */
export function watchData(element: LitElement & { readonly data?: unknown }): void {
  const { localName } = element;
  const paths = needed[localName];
  if (!paths) return;
  let last: unknown;
  element.addController({
    hostUpdate: () => {
      const { data } = element;
      if (data === last || data == null) return;
      last = data;
      if (typeof data !== 'object') {
        say(`<${localName}> takes an object as its data, and has a ${typeof data}.`);
        return;
      }
      const lacks = new Set(paths.flatMap((path) => [...missing(data, path.split('.'))]));
      if (lacks.size === 0) return;
      const named = [...lacks].slice(0, most).join(', ');
      const more = lacks.size > most ? ` and ${lacks.size - most} more` : '';
      say(
        `The data of <${localName}> lacks ${named}${more}. Null says that there is no value; what is ` +
          'missing shows as a dash, or not at all.',
      );
    },
  });
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
