// Lists of e-mail addresses. Two that differ in case alone are one.

/** The contract's own limit. */
export const mostSubscribers = 100;

/** As the API has it: ASCII, with a domain of two labels at least. */
const address =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;
const longest = 254;

export interface Addresses {
  readonly addresses: readonly string[];
  /** The first that is none. */
  readonly wrong: string | undefined;
  /** The first that is kept in another form than it was typed in. */
  readonly other: { readonly typed: string; readonly kept: string } | undefined;
}

/** Addresses as somebody types or pastes them, in the form in which the API takes them. */
export function readAddresses(text: string): Addresses {
  const typed = text.split(/[\s,;،؛、，；]+/).filter(Boolean);
  const addresses = typed.map(inAscii);
  const wrong = addresses.findIndex((each) => each.length > longest || !address.test(each));
  const other = addresses.findIndex((each, at) => each !== typed[at]);
  return {
    addresses,
    wrong: typed.length === 0 ? '' : typed[wrong],
    other: other < 0 ? undefined : { typed: typed[other] ?? '', kept: addresses[other] ?? '' },
  };
}

/** A domain with other letters in the form that mail servers know it by. */
function inAscii(typed: string): string {
  const [, local, domain] = /^([^@]*@)([\p{L}\p{M}\p{N}.。-]+)$/u.exec(typed) ?? [];
  // What the browser would take for numbers of a network, or change otherwise, stays.
  if (!domain || !/[^\0-\x7f]/.test(domain) || !URL.canParse(`http://${domain}`)) return typed;
  return `${local}${new URL(`http://${domain}`).hostname}`;
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
