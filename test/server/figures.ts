/** Every figure of a workspace, to be compared between two stores of it. */
import assert from 'node:assert/strict';
import { createApp } from '../../src/server/app.ts';
import { compiledOperations, type OperationId } from '../../src/server/contract.ts';
import { document } from '../../src/server/document.ts';
import type { Store } from '../../src/server/store/store.ts';
import { requestOf, type CallOptions } from './world.ts';

type Query = NonNullable<CallOptions['query']>;

interface Schemas {
  components: { schemas: { SeriesId: { enum: string[] } } };
}

const allSeries = (document as unknown as Schemas).components.schemas.SeriesId.enum;

/** Every operation that answers figures, and the list of who is behind them. */
const asked: OperationId[] = [
  ...compiledOperations
    .filter(
      ({ needs, parameters }) => needs === 'analytics:read' && parameters.query.names.size > 0,
    )
    .map(({ id }) => id),
  'listCandidates',
];

function queriesOf(id: OperationId): Query[] {
  if (id === 'getSeries') return allSeries.map((series) => ({ series, includeTest: true }));
  if (id === 'listCandidates') return [{ limit: 200, includeTest: true }];
  if (id === 'getFunnel') return [{}, { includeTest: true }, { distinct: 'person' }];
  return [{}, { includeTest: true }];
}

/** The answers as they were sent, by what was asked. */
export async function figuresOf(
  store: Store,
  credential: string,
  query: Query,
): Promise<Map<string, string>> {
  const app = createApp({ store, onError: (error) => console.error(error) });
  const found = new Map<string, string>();
  for (const id of asked) {
    for (const own of queriesOf(id)) {
      const response = await app.request(
        requestOf(id, { credential, query: { ...query, ...own } }),
      );
      const text = await response.text();
      assert.equal(response.status, 200, `${id} ${text.slice(0, 300)}`);
      found.set(`${id} ${JSON.stringify(own)}`, text);
    }
  }
  return found;
}

/** Fails by naming the first figure that differs. */
export function sameFigures(
  got: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): void {
  assert.deepEqual([...got.keys()], [...expected.keys()]);
  for (const [question, answer] of expected) assert.equal(got.get(question), answer, question);
}
