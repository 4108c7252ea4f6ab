/** No question about a window or an interviewer reads a large table from end to end. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { history, interviewers, labels } from '../../bench/server/workspace.ts';
import { compiledOperations, type OperationId } from '../../src/server/contract.ts';
import { ingest } from '../../src/server/ingest/ingest.ts';
import { statements, type Stated } from './statements.ts';
import { onEveryEngine, suiteWorld, type CallOptions, type World } from './world.ts';

const large = [
  'candidates',
  'candidate_steps',
  'charges',
  'criterion_results',
  'engagement_slots',
  'event_details',
  'events',
  'profiles',
  'question_results',
  'step_attempts',
  'step_results',
];

const now = Date.parse('2026-03-02T10:00:00Z');
const day = 86_400_000;
const window = {
  from: new Date(now - 30 * day).toISOString(),
  to: new Date(now).toISOString(),
};

type Query = NonNullable<CallOptions['query']>;

const series = ['interviews.volume', 'candidates.entered', 'interviews.completed'];
const analytics = compiledOperations
  .filter(({ path }) => path.startsWith('/v1/analytics/'))
  .map(({ id }) => id);

/** Every analytics operation over a month: of one interviewer, under a label, of the workspace. */
function questions(): [OperationId, Query][] {
  const filters: Query[] = [{ interviewerId: ['bench-1'] }, { label: ['client:Acme'] }, {}];
  const windowed = filters.flatMap((filter) =>
    analytics.flatMap((id): [OperationId, Query][] =>
      id === 'getSeries'
        ? [...series, 'spend.by_service'].map((name) => [
            id,
            { ...filter, ...window, series: name },
          ])
        : [[id, { ...filter, ...window }]],
    ),
  );
  const lists: [OperationId, Query][] = [
    ...['most_recent', 'oldest', 'recently_completed', 'top_rated'].map(
      (sort): [OperationId, Query] => ['listCandidates', { sort, interviewerId: ['bench-1'] }],
    ),
    ...['recently_completed', 'top_rated'].map((sort): [OperationId, Query] => [
      'listCandidates',
      { sort, candidateId: ['bench-1-1', 'bench-1-2', 'bench-2-1'] },
    ]),
    ['listCandidates', { ...window, metric: 'rate.completion' }],
    ['listInterviewers', { sort: 'most_candidates', label: ['client:Acme'] }],
  ];
  return [...windowed, ...lists];
}

/** The lines of a plan that read all of a large table. */
async function fullReads(world: World, { text, values }: Stated): Promise<string[]> {
  const { engine } = world.store;
  return engine.transaction('acme', 'read', async (trx) => {
    if (engine.name === 'sqlite') {
      const { rows } = await sql<{
        detail: string;
      }>`${sql.raw(`explain query plan ${text}`)}`.execute(trx);
      const all = new RegExp(`^SCAN (?:main\\.)?(?:${large.join('|')})\\b`);
      const workspace = new RegExp(
        `^SEARCH (?:main\\.)?(?:${large.join('|')})\\b.*\\(workspace_id=\\?\\)`,
      );
      return rows
        .map(({ detail }) => detail)
        .filter((line) => all.test(line) || workspace.test(line));
    }
    await sql`set local enable_seqscan = off`.execute(trx);
    const client = sql.raw(
      `explain ${text.replaceAll(/\$(\d+)/g, (_, place: string) => literal(values[Number(place) - 1]))}`,
    );
    const { rows } = await sql<{ 'QUERY PLAN': string }>`${client}`.execute(trx);
    const scan = new RegExp(`Seq Scan on (?:${large.join('|')})\\b`);
    return rows.map((row) => row['QUERY PLAN']).filter((line) => scan.test(line));
  });
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]`;
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}

onEveryEngine('plans', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    world.now = now;
    for (const body of labels) await world.call('createLabel', { body });
    for (const body of interviewers(4)) await world.call('createInterviewer', { body });
    const scope = { workspaceId: 'acme', interviewerIds: null };
    await world.store.write(scope, (writer) => ingest(writer, history(4, now)));
    if (engine === 'postgres')
      for (const table of large)
        await sql`analyze ${sql.table(table)}`.execute(world.store.engine.db);
  });
  const seen = new Set<string>();
  const readWell = async (operation: OperationId, query: Query, credential = world.key) => {
    const ran = await statements(async () => {
      const { status } = await world.call(operation, { query, credential });
      assert.equal(status, 200);
    });
    for (const statement of ran) {
      const key = JSON.stringify(statement);
      if (seen.has(key) || !/^\s*(?:with|select)\b/i.test(statement.text)) continue;
      seen.add(key);
      assert.deepEqual(await fullReads(world, statement), [], statement.text);
    }
  };
  after(() => assert.ok(seen.size > 20, 'statements were seen'));

  for (const [operation, query] of questions()) {
    test(`${operation} ${JSON.stringify(query)} reads no large table whole`, () =>
      readWell(operation, query));
  }

  test('nor does any question of a token that sees rows by labels', async () => {
    const permissions = ['postings:read', 'candidates:read', 'analytics:read'];
    const body = { permissions, labels: { client: ['Acme'] } };
    const { token } = (await world.call('createEmbedToken', { body })).body;
    const own = questions().filter(([, query]) => !('label' in query || 'interviewerId' in query));
    for (const [operation, query] of own) await readWell(operation, query, token);
  });
});
