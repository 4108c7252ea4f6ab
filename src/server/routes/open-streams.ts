import type { Principal } from '../auth/principal.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/store.ts';

/** Streams open at one time: a page needs one, a server one for each page of its own. */
const most: Record<Principal['kind'], number> = { embed_token: 5, api_key: 2000 };

const all = new WeakMap<Store, Map<string, number>>();

/** Counts a stream in; returns how to count it out. Throws a 429 when its credential has too many. */
export function openStream(store: Store, { kind, id: own, parents }: Principal): () => void {
  // A token derives others as it likes: they share what it has.
  const id = parents[0] ?? own;
  const open = all.get(store) ?? new Map<string, number>();
  all.set(store, open);
  const count = open.get(id) ?? 0;
  if (count >= most[kind])
    throw new Problem('too_many_requests', {
      title: `At most ${most[kind]} streams can be open with this credential; close one first.`,
      headers: { 'Retry-After': '5' },
    });
  open.set(id, count + 1);
  let counted = true;
  return () => {
    if (!counted) return;
    counted = false;
    const left = (open.get(id) ?? 1) - 1;
    if (left > 0) open.set(id, left);
    else open.delete(id);
  };
}
