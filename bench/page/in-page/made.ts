/**
 * Makes it when it is first asked for, as ours makes its formats: who draws for the first time pays for
 * them. Made when the code is loaded, they would be there before the clock starts.
 */
export function made<T>(make: () => T): () => T {
  let one: T | undefined;
  return () => (one ??= make());
}
