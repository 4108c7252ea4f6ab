import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { interviewer } from './applications.ts';
import { runs } from './runs.ts';
import { newWorld, onEveryEngine, suiteWorld, type Answer, type Permission } from './world.ts';

const permissions: Permission[] = [
  'postings:read',
  'candidates:read',
  'labels:read',
  'analytics:read',
  'tokens:write',
];
const clients = ['Acme', 'Globex', 'Initech'];
const regions = ['West', 'East'];
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const origins = ['https://a.example', 'https://b.example', 'http://localhost:3000'];

const some = <T>(items: readonly T[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength, maxLength: items.length });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** What a token may be asked for, half of it left out. */
const asked = fc
  .record({
    permissions: some(permissions, 1).map((list) => [...new Set([...list, 'tokens:write'])]),
    interviewerIds: perhaps(some(ids)),
    client: perhaps(some(clients, 1)),
    region: perhaps(some(regions, 1)),
    origins: perhaps(some(origins)),
    maskedFields: perhaps(some(['name', 'email', 'score'])),
    expiresInSeconds: perhaps(fc.integer({ min: 30, max: 900 })),
  })
  .map(({ client, region, ...rest }) => {
    const labels = { ...(client && { client }), ...(region && { region }) };
    const body = Object.entries({ ...rest, ...(Object.keys(labels).length > 0 && { labels }) });
    return Object.fromEntries(body.filter(([, value]) => value !== undefined)) as unknown as Asked;
  });

interface Asked {
  permissions: string[];
  interviewerIds?: string[];
  labels?: Record<string, string[]>;
  origins?: string[];
}

/** What the second asks for, without what the first does not have. */
function fitting(second: Asked, first: Asked): Asked {
  const both = (asked: string[], had: string[] | undefined) =>
    had ? asked.filter((item) => had.includes(item)) : asked;
  const labels = Object.entries(second.labels ?? {})
    .map(([key, values]) => [key, both(values, first.labels?.[key])] as const)
    .filter(([, values]) => values.length > 0);
  const visible = ids.filter(
    (id, place) =>
      (first.interviewerIds ?? ids).includes(id) &&
      (first.labels?.['client'] ?? clients).includes(clients[place % 3] ?? '') &&
      (first.labels?.['region'] ?? regions).includes(regions[place % 2] ?? ''),
  );
  return {
    ...second,
    permissions: both(second.permissions, first.permissions),
    ...(second.interviewerIds && { interviewerIds: both(second.interviewerIds, visible) }),
    labels: Object.fromEntries(labels),
    ...(second.origins && { origins: both(second.origins, first.origins ?? []) }),
  };
}

onEveryEngine('tokens derived from tokens', (engine) => {
  const world = suiteWorld(
    engine,
    async (world) => {
      for (const [name, allowedValues] of [
        ['client', clients],
        ['region', regions],
      ] as const)
        await world.call('createLabel', {
          body: { key: name, name, type: 'picklist', allowedValues },
        });
      for (const [place, id] of ids.entries()) {
        const labels = { client: clients[place % 3], region: regions[place % 2] };
        await interviewer(world, id, { labels });
      }
    },
    { rateLimits: { token: 1e9, key: 1e9, windowSeconds: 60 } },
  );
  const derive = (body: object, credential = world.key): Promise<Answer> =>
    world.call('createEmbedToken', { body, credential });
  const made = async (body: object, credential = world.key): Promise<string> => {
    const answer = await derive(body, credential);
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body.token;
  };

  /** Everything a token can do: what it says, which the server goes by, and the rows it sees. */
  async function powers(credential: string) {
    const list = await world.call('listInterviewers', { credential });
    const visible = list.status === 200 ? (list.body.data as { id: string }[]) : [];
    const claims = JSON.parse(Buffer.from(credential.split('.')[1] ?? '', 'base64url').toString());
    return {
      permissions: claims.permissions as string[],
      rows: visible.map(({ id }) => id),
      masked: claims.masked as string[],
      origins: claims.origins as string[],
      end: claims.exp as number,
    };
  }

  const within = (inner: readonly string[], outer: readonly string[]) =>
    inner.every((item) => outer.includes(item));

  test('of a thousand pairs none is wider or longer-lived than what it was derived from', async () => {
    // PostgreSQL answers the same, later.
    const pairs = runs(engine === 'sqlite' ? 1000 : 100);
    let derived = 0;
    let refused = 0;
    let narrower = 0;
    await fc.assert(
      fc.asyncProperty(asked, asked, fc.nat(9), async (first, second, luck) => {
        const parent = await made(first);
        // Most ask for what they can have, so that there is something to compare.
        const body = luck > 0 ? fitting(second, first) : second;
        const { labels = {}, ...rest } = body;
        const some = Object.keys(labels).length > 0;
        const answer = await derive({ ...rest, ...(some && { labels }) }, parent);
        if (answer.status !== 201) {
          assert.equal(answer.status, 422);
          refused += 1;
          return;
        }
        derived += 1;
        const [outer, inner] = [await powers(parent), await powers(answer.body.token)];
        assert.ok(within(inner.permissions, outer.permissions));
        if (outer.permissions.includes('postings:read')) assert.ok(within(inner.rows, outer.rows));
        assert.ok(within(inner.origins, outer.origins));
        assert.ok(within(outer.masked, inner.masked));
        assert.ok(inner.end <= outer.end);
        if (inner.rows.length < outer.rows.length) narrower += 1;
      }),
      { numRuns: pairs, seed: 21, endOnFailure: true },
    );
    assert.ok(
      derived > pairs * 0.7 && refused > pairs * 0.05 && narrower > pairs * 0.2,
      `${derived} derived, ${refused} refused, ${narrower} narrower`,
    );
  });

  test('what the maker does not have is refused by name', async () => {
    const parent = await made({
      permissions: ['postings:read', 'tokens:write'],
      interviewerIds: ['a', 'b', 'd'],
      labels: { client: ['Acme', 'Globex'] },
      origins: ['https://a.example'],
    });
    const wrong: [object, string][] = [
      [{ permissions: ['candidates:read'] }, '/permissions/0'],
      [{ interviewerIds: ['a', 'c'] }, '/interviewerIds/1'],
      [{ labels: { client: ['Acme', 'Initech'] } }, '/labels/client/1'],
      [{ origins: ['https://b.example'] }, '/origins/0'],
    ];
    for (const [body, pointer] of wrong) {
      const answer = await derive({ permissions: ['postings:read'], ...body }, parent);
      assert.deepEqual([answer.status, answer.body.errors?.[0].pointer], [422, pointer]);
    }
    const plain = await made({ permissions: ['postings:read'] }, parent);
    assert.deepEqual((await powers(plain)).rows.sort(), ['a', 'b', 'd']);
    const narrow = { labels: { client: ['Globex'], region: ['East'] } };
    const child = await made({ permissions: ['postings:read'], ...narrow }, parent);
    assert.deepEqual((await powers(child)).rows, ['b']);
    const { labels } = (await world.call('getSession', { credential: child })).body;
    assert.deepEqual(labels, { client: ['Globex'], region: ['East'] });
  });

  test('labels that any token of the chain sees rows by are not the last one’s to change', async () => {
    const credential = await world.keyOf(['postings:read', 'labels:write', 'tokens:write']);
    const all = { permissions: ['postings:read', 'labels:write', 'tokens:write'] };
    const first = await made({ ...all, labels: { client: ['Acme'] } }, credential);
    const second = await made({ ...all, labels: { region: ['West'] } }, first);
    for (const labels of [{ client: 'Globex' }, { region: 'East' }]) {
      const body = { resourceIds: ['a'], labels };
      const answer = await world.call('assignLabels', { body, credential: second });
      assert.deepEqual(
        [answer.status, answer.body.errors[0].pointer],
        [422, `/labels/${Object.keys(labels)[0]}`],
      );
    }
  });

  test('three tokens in a row are derived, and no fourth', async () => {
    let token = await made({ permissions: ['tokens:write'] });
    for (let depth = 1; depth <= 3; depth += 1)
      token = await made({ permissions: ['tokens:write'] }, token);
    assert.equal((await derive({ permissions: ['tokens:write'] }, token)).status, 403);
  });

  test('a token cannot outlive what it was derived from, however often it derives', async () => {
    const parent = await made({ permissions: ['tokens:write'], expiresInSeconds: 60 });
    world.now += 30_000;
    const { body } = await derive({ permissions: ['tokens:write'], expiresInSeconds: 900 }, parent);
    assert.equal(body.expiresIn, 30);
    world.now += 30_000;
    assert.equal((await world.call('getSession', { credential: body.token })).status, 401);
  });

  test('without the right to, a token derives nothing', async () => {
    const token = await made({ permissions: ['postings:read'] });
    assert.equal((await derive({ permissions: ['postings:read'] }, token)).status, 403);
  });

  test('derived tokens share the rate of the first', async () => {
    const rateLimits = { token: 3, key: 100, windowSeconds: 60 };
    const limited = await newWorld(engine, { rateLimits });
    const mint = async (credential: string) => {
      const body = { permissions: ['tokens:write'] };
      return (await limited.call('createEmbedToken', { body, credential })).body.token as string;
    };
    const first = await mint(limited.key);
    const second = await mint(first);
    const third = await mint(second);
    const ask = async (credential: string) =>
      (await limited.call('getSession', { credential })).status;
    assert.deepEqual([await ask(third), await ask(third), await ask(first)], [200, 429, 429]);
    assert.equal(await ask(await mint(limited.key)), 200);
  });
});
