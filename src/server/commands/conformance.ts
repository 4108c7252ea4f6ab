/** Plays the golden datasets into a server and compares its answers, over the public API only. */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { components } from '../../schema.ts';
import { differences } from './conformance-differences.ts';
import type { Dataset, Kit } from './conformance-kit.ts';
import { ServerUnderTest, type Fetch } from './conformance-server.ts';
import { UsageError } from './settings.ts';

type Schemas = components['schemas'];
type List = { data: unknown[] };

const needed: Schemas['Permission'][] = [
  'analytics:read',
  'events:write',
  'labels:read',
  'labels:write',
  'postings:read',
  'postings:write',
  'settings:read',
  'settings:write',
];

export const conformanceUsage = `screenkit conformance --url URL --key KEY [--dataset NAME]

Sends the golden datasets to a server and compares every answer with the one derived by hand and by
an independent implementation. The workspace of the key must be new, and is of no use afterwards.

  --url URL       the server, such as http://localhost:4400
  --key KEY       an API key that may do everything; SCREENKIT_API_KEY when absent
  --dataset NAME  only this one of conformance/`;

export interface ConformanceArguments {
  url: string;
  key: string;
  dataset: string | undefined;
}

export function readConformanceArguments(
  args: string[],
  apiKey: string | undefined,
): ConformanceArguments {
  const text = { type: 'string' } as const;
  let values;
  try {
    ({ values } = parseArgs({ args, options: { url: text, key: text, dataset: text } }));
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n\n${conformanceUsage}`);
  }
  const { url, key = apiKey, dataset } = values;
  if (url === undefined || key === undefined) throw new UsageError(conformanceUsage);
  return { url, key, dataset };
}

/** Refuses, in a sentence, a workspace for which the golden answers do not hold. */
async function checkWorkspace(server: ServerUnderTest, kit: Kit): Promise<void> {
  const session = await server.need<Schemas['Session']>('GET', '/v1/session');
  const lacking = needed.filter((one) => !session.permissions.includes(one));
  if (lacking.length > 0 || session.interviewerIds !== null || session.labels !== null)
    throw new UsageError(
      `The key must be allowed to do everything, but it lacks ${lacking.join(', ') || 'some interviewers'}.`,
    );
  const { asOf } = await server.need<Schemas['Funnel']>('GET', '/v1/analytics/funnel');
  if (Date.parse(asOf) < Date.parse(kit.serverClockAfter))
    throw new UsageError(
      `The clock of the server must be past ${kit.serverClockAfter}, but it shows ${asOf}.`,
    );
  for (const [path, what] of [
    ['/v1/interviewers', 'interviewers'],
    ['/v1/labels', 'labels'],
  ] as const) {
    const { data } = await server.need<List>('GET', path);
    if (data.length > 0)
      throw new UsageError(`The workspace must be new, but it has ${what}; make another one.`);
  }
  const settings = await server.need<Record<string, unknown>>('GET', '/v1/settings');
  for (const [name, value] of Object.entries(kit.newWorkspace)) {
    if (!isDeepStrictEqual(settings[name], value))
      throw new UsageError(
        `The workspace must be new, but its ${name} is ${JSON.stringify(settings[name])} rather than ${JSON.stringify(value)}.`,
      );
  }
}

async function play(server: ServerUnderTest, dataset: Dataset): Promise<string[]> {
  for (const patch of dataset.settings) await server.need('PATCH', '/v1/settings', patch);
  for (const label of dataset.labels) await server.need('POST', '/v1/labels', label);
  for (const body of dataset.interviewers) await server.need('POST', '/v1/interviewers', body);
  const wrong: string[] = [];
  for (const [index, { stored, repeated, events }] of dataset.batches.entries()) {
    const got = await server.need('POST', '/v1/events', events);
    const expected = { received: events.length, stored, repeated };
    wrong.push(...differences(got, expected, {}).map((text) => `batch ${index} ${text}`));
  }
  return wrong;
}

const mostShown = 5;

/** Plays and asks all datasets of the kit; says whether every answer is the golden one. */
export async function runKit(
  kit: Kit,
  { url, key }: Pick<ConformanceArguments, 'url' | 'key'>,
  say: (line: string) => void,
  send: Fetch = fetch,
): Promise<boolean> {
  const server = new ServerUnderTest(url, key, send);
  await checkWorkspace(server, kit);
  let conforms = true;
  for (const dataset of kit.datasets) {
    const shown = await play(server, dataset);
    let differing = 0;
    for (const { operation, path, query, answer } of dataset.questions) {
      const { status, body } = await server.send('GET', path, undefined, query);
      const found =
        status === 200
          ? differences(body, answer, query)
          : [`expected status 200, got ${status} ${JSON.stringify(body).slice(0, 300)}`];
      if (found.length === 0) continue;
      differing += 1;
      const more = found.length > mostShown ? [`… and ${found.length - mostShown} more`] : [];
      shown.push(
        [`${operation} ${JSON.stringify(query)}`, ...found.slice(0, mostShown), ...more].join(
          '\n    ',
        ),
      );
    }
    say(`${dataset.dataset}: ${dataset.questions.length} questions, ${differing} differing`);
    for (const text of shown.slice(0, mostShown)) say(`  ${text}`);
    if (shown.length > mostShown) say(`  … and ${shown.length - mostShown} more`);
    if (shown.length > 0) conforms = false;
  }
  return conforms;
}
