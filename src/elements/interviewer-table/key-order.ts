// Positions sorted by a numeric key, in time that grows with the rows and not with their comparisons:
// a radix sort by 16 bits at a time. Keys are whole numbers of at most 48 bits above the least.

const bits = 16;
const buckets = 1 << bits;
/** Below this the counting costs more than it saves. */
const few = 4_000;

/** The positions as they are. */
export function inOrder(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  return order;
}

/** Equal keys are put in order by `tie`. */
export function orderByKey(
  keys: Float64Array,
  descending: boolean,
  tie: (a: number, b: number) => number,
): Uint32Array {
  const key = (position: number) => keys[position] as number;
  const order = inOrder(keys.length);
  if (keys.length < few) {
    const sign = descending ? -1 : 1;
    return order.sort((a, b) => sign * (key(a) - key(b)) || tie(a, b));
  }
  const sorted = radixSorted(order, distances(keys, descending));
  sortTies(sorted, key, tie);
  return sorted;
}

/** How far each key is from where the order starts. */
function distances(keys: Float64Array, descending: boolean): Float64Array {
  let least = Infinity;
  let greatest = -Infinity;
  for (const key of keys) {
    if (key < least) least = key;
    if (key > greatest) greatest = key;
  }
  return keys.map((key) => (descending ? greatest - key : key - least));
}

function radixSorted(order: Uint32Array, distance: Float64Array): Uint32Array {
  const starts = new Uint32Array(buckets + 1);
  const digits = new Uint16Array(order.length);
  let furthest = 0;
  for (const each of distance) if (each > furthest) furthest = each;
  let from = order;
  let to: Uint32Array = new Uint32Array(order.length);
  for (let unit = 1; unit <= furthest; unit *= buckets) {
    starts.fill(0);
    for (let i = 0; i < digits.length; i++) {
      const digit = Math.floor((distance[i] as number) / unit) & (buckets - 1);
      digits[i] = digit;
      (starts[digit + 1] as number)++;
    }
    for (let i = 1; i <= buckets; i++) (starts[i] as number) += starts[i - 1] as number;
    for (const position of from) {
      to[(starts[digits[position] as number] as number)++] = position;
    }
    [from, to] = [to, from];
  }
  return from;
}

function sortTies(
  order: Uint32Array,
  key: (position: number) => number,
  tie: (a: number, b: number) => number,
): void {
  let start = 0;
  for (let end = 1; end <= order.length; end++) {
    if (end < order.length && key(order[end] as number) === key(order[start] as number)) continue;
    if (end - start > 1) order.subarray(start, end).sort(tie);
    start = end;
  }
}
