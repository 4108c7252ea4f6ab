// Lists of e-mail addresses. Two that differ in case alone are one.

/** The contract's own limit. */
export const mostSubscribers = 100;

const address = /^[^\s@<>()"]+@[^\s@<>()"]+\.[^\s@<>()".]+$/;
const longest = 254;

/** Addresses as somebody types or pastes them; `wrong` is the first that is none. */
export function readAddresses(text: string): { addresses: string[]; wrong: string | undefined } {
  const addresses = text.split(/[\s,;]+/).filter(Boolean);
  const wrong = addresses.find((each) => each.length > longest || !address.test(each));
  return { addresses, wrong: addresses.length === 0 ? '' : wrong };
}

export function added(list: readonly string[], more: readonly string[]): readonly string[] {
  const known = new Map([...list, ...more].reverse().map((each) => [each.toLowerCase(), each]));
  return [...known.values()].reverse();
}

/** What was added and taken off a list, done again to a newer one. */
export function rebased(
  mine: readonly string[],
  before: readonly string[],
  now: readonly string[],
): readonly string[] {
  const removed = before.filter((each) => !mine.includes(each));
  const own = mine.filter((each) => !before.includes(each));
  return added(
    now.filter((each) => !removed.includes(each)),
    own,
  );
}
