import type { Principal } from '../auth/principal.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/store.ts';

/** Streams open at one time: a page needs one, a server one for each page of its own. */
const most: Record<Principal['kind'], number> = { embed_token: 5, api_key: 2000 };

interface Open {
  counts: Map<string, number>;
  /** How each is ended. */
  ends: Set<() => void>;
}

const all = new WeakMap<Store, Open>();

/** Counts a stream in; returns how to count it out. Throws a 429 when its credential has too many. */
export function openStream(
  store: Store,
  { kind, id: own, parents }: Principal,
  end: () => void,
): () => void {
  // A token derives others as it likes: they share what it has.
  const id = parents[0] ?? own;
  const known = all.get(store) ?? { counts: new Map(), ends: new Set() };
  all.set(store, known);
  const { counts: open, ends } = known;
  const count = open.get(id) ?? 0;
  if (count >= most[kind])
    throw new Problem('too_many_requests', {
      title: `At most ${most[kind]} streams can be open with this credential; close one first.`,
      headers: { 'Retry-After': '5' },
    });
  open.set(id, count + 1);
  ends.add(end);
  let counted = true;
  return () => {
    if (!counted) return;
    counted = false;
    ends.delete(end);
    const left = (open.get(id) ?? 1) - 1;
    if (left > 0) open.set(id, left);
    else open.delete(id);
  };
}

/** Ends all streams, as a server does that stops; each goes on elsewhere from where it was. */
export function endStreams(store: Store): void {
  for (const end of all.get(store)?.ends ?? []) end();
}
