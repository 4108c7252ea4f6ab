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

type Kind = 'a list' | 'a text' | 'an object';
type Places = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** A host gives rows as a list, or as the API answers them. */
const ofRows = (keys: readonly string[]) =>
  ['[]', 'data.[]'].flatMap((row) => keys.map((key) => (key ? `${row}.${key}` : row)));

/** Where an element needs which kind of value; `[]` stands for each of a list. What is another breaks it. */
const kinds: Readonly<Record<string, Places>> = {
  'sk-funnel': {
    'a list': ['steps', 'stages'],
    'a text': ['asOf', 'timeZone', 'steps.[].name', 'stages.[].name'],
  },
  'sk-engagement-heatmap': {
    'a list': ['hours', 'weekdays', 'weekdays.[]', 'dayParts'].map((key) => `hours.[].${key}`),
    'a text': ['asOf', 'timeZone', 'agent', 'window.to'].map((key) => `hours.[].${key}`),
    'an object': ['hours.[].dayParts.[]'],
  },
  'sk-interviewer-table': {
    'a list': ofRows(['labels', 'attention', 'steps']),
    'a text': ofRows(['id', 'title', 'status', 'createdAt']),
    'an object': ofRows(['', 'labels.[]', 'steps.[]']),
  },
  'sk-candidate-feed': {
    'a text': ofRows(['id', 'interviewerTitle', 'invitedAt', 'completedAt']),
    'an object': ofRows(['']),
  },
  'sk-label-manager': {
    'a list': ['labels', 'labels.[].usage.values', 'interviewers', 'interviewers.[].labels'],
    'a text': ['labels.[].key', 'labels.[].name', 'interviewers.[].title'],
    'an object': ['[]', '[].usage', '[].usage.values.[]']
      .map((key) => `labels.${key}`)
      .concat('interviewers.[]', 'interviewers.[].labels.[]'),
  },
};

const fits: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  'a list': (value) => value == null || Array.isArray(value),
  'a text': (value) => value == null || typeof value === 'string',
  'an object': (value) => typeof value === 'object' && value !== null,
};

/** As many as are read in a console. */
const most = 5;

/** Warns of data of a host that is none, lacks what the element draws from, or has another kind of value. */
export function watchData(element: LitElement & { readonly data?: unknown }): void {
  const { localName } = element;
  const paths = needed[localName] ?? [];
  const places = kinds[localName] ?? {};
  let last: unknown;
  element.addController({
    hostUpdate: () => {
      const { data } = element;
      if (data === last || data == null) return;
      last = data;
      if (typeof data !== 'object') {
        const takes = Object.values(places).some(([first]) => first?.startsWith('['))
          ? 'a list'
          : 'an object';
        say(`<${localName}> takes ${takes} as its data, and has a ${typeof data}.`);
        return;
      }
      for (const [kind, of] of Object.entries(places) as [Kind, readonly string[]][]) {
        const wrong = of.flatMap((path) => [...misfits(data, path.split('.'), fits[kind])]);
        if (wrong.length > 0) say(`The data of <${localName}> needs ${kind} as ${named(wrong)}.`);
      }
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

/** Where the path ends at what does not fit. */
function* misfits(
  value: unknown,
  [first, ...rest]: readonly string[],
  isFit: (value: unknown) => boolean,
  at = '',
): Generator<string> {
  if (first === undefined) {
    if (!isFit(value)) yield at;
  } else if (first === '[]' && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* misfits(item, rest, isFit, `${at}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    // One in place of several, or what is in it.
    const next = first === '[]' ? value : (value as Record<string, unknown>)[first];
    const name = at ? `${at}.${first}` : first;
    yield* misfits(next, rest, isFit, first === '[]' ? at : name);
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
