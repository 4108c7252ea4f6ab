import { Random } from '../../src/server/demo/random.ts';
import { seed } from '../server/fixed.ts';
import { Asker } from './asker.ts';
import { compare, type Compared } from './compare.ts';
import { seen } from './fill.ts';
import { kinds, type Asked, type Credentials, type Kind } from './kinds.ts';

export interface Measured {
  kind: Pick<Kind, 'name' | 'between' | 'differs'>;
  hidden: Compared;
  /** Two that are absent, measured along: how often chance tells apart. */
  control: Compared;
}

const warmUp = 50;
/** A token may ask 1,200 times a minute. */
const usesOfToken = 1000;
const scopes = { ids: { interviewerIds: seen }, labels: { labels: { client: ['ours'] } } };
const permissions = ['postings:read', 'postings:write', 'candidates:read', 'analytics:read'];

const post = (path: string, credential: string, body?: object): Asked => ({
  ...{ method: 'POST', path, credential },
  ...(body ? { body: JSON.stringify(body) } : {}),
});

/** Tokens of each scope, enough for one kind of request. */
class Tokens {
  readonly #made: Record<'ids' | 'labels', string[]> = { ids: [], labels: [] };
  #used = 0;

  async make(asker: Asker, key: string, count: number): Promise<void> {
    this.#used = 0;
    for (const scope of ['ids', 'labels'] as const) {
      this.#made[scope] = [];
      for (let uses = 0; uses < count; uses += usesOfToken) {
        const body = { permissions, expiresInSeconds: 900, ...scopes[scope] };
        const { token } = await asker.json(post('/v1/embed-tokens', key, body));
        this.#made[scope].push(token as string);
      }
    }
  }

  next(scope: 'ids' | 'labels'): string {
    const token = this.#made[scope][Math.floor(this.#used / usesOfToken)] ?? '';
    this.#used += 1;
    return token;
  }
}

/** Keys that worked once, and rows of the other workspace. */
async function credentials(
  asker: Asker,
  { key, other }: { key: string; other: string },
  tokens: Tokens,
): Promise<Credentials> {
  const name = 'Bench';
  const keys: string[] = [];
  for (let made = 0; made < 20; made += 1) {
    const body = { name, permissions: ['postings:read'] };
    const { apiKey, secret } = await asker.json(post('/v1/api-keys', key, body));
    await asker.json(post(`/v1/api-keys/${(apiKey as { id: string }).id}/revoke`, key));
    keys.push(secret as string);
  }
  const inOther = (path: string, body: object) => asker.json(post(path, other, body));
  const theirKey = await inOther('/v1/api-keys', { name, permissions: ['postings:read'] });
  const role = await inOther('/v1/roles', { name, permissions: ['postings:read'] });
  const member = await inOther('/v1/members', { email: 'a@example.com', roleId: role['id'] });
  const page = await asker.json({
    ...{ method: 'GET', path: '/v1/candidates?limit=1', credential: other },
  });
  const [candidate] = page['data'] as { person: { id: string } }[];
  return {
    key,
    revokedKeys: keys,
    theirs: {
      keyId: (theirKey['apiKey'] as { id: string }).id,
      roleId: role['id'] as string,
      memberId: member['id'] as string,
      personId: candidate?.person.id ?? '',
    },
    token: (scope) => tokens.next(scope),
  };
}

/** Each trio in an order drawn anew, one request after the other. */
async function measureKind(
  asker: Asker,
  kind: Kind,
  count: number,
  random: Random,
): Promise<Measured> {
  const hidden: [number, number][] = [];
  const control: [number, number][] = [];
  for (let place = -warmUp; place < count; place += 1) {
    const trio = kind.trio(place + warmUp);
    const took = [0, 0, 0];
    const order = [0, 1, 2].map((at) => ({ at, by: random.next() })).sort((a, b) => a.by - b.by);
    for (const { at } of order) {
      const status = at > 0 && kind.differs ? 404 : kind.status;
      took[at] = await asker.time(trio[at] as Asked, status);
    }
    if (place < 0) continue;
    const [first = 0, second = 0, third = 0] = took;
    hidden.push([first, second]);
    control.push([third, second]);
  }
  const next = () => random.next();
  return { kind, hidden: compare(hidden, next), control: compare(control, next) };
}

export async function measure(
  base: string,
  keys: { key: string; other: string },
  { pairs: count, rows }: { pairs: number; rows: readonly string[] | undefined },
  say: (measured: Measured) => void,
): Promise<Measured[]> {
  const asker = new Asker(base);
  const random = new Random(seed);
  const all: Measured[] = [];
  const tokens = new Tokens();
  const chosen = kinds(await credentials(asker, keys, tokens)).filter(
    ({ name, between }) => rows?.some((part) => `${name} ${between}`.includes(part)) ?? true,
  );
  for (const kind of chosen) {
    asker.reconnect();
    await tokens.make(asker, keys.key, (count + warmUp) * 3);
    const measured = await measureKind(
      asker,
      kind,
      kind.inSteps ? Math.ceil(count / 4) : count,
      random,
    );
    say(measured);
    all.push(measured);
  }
  asker.close();
  return all;
}
