/**
 * Puts elements into this order, in which they are read out: loaded when a scroll first mixed them up.
 * One that is moved would lose the focus: the others move around it.
 */
export function putInOrder(elements: readonly Element[]): void {
  const focused = elements.findIndex((element) => element.matches(':focus-within'));
  const pivot = focused === -1 ? elements.length >> 1 : focused;
  for (let i = pivot - 1; i >= 0; i--) {
    const next = elements[i + 1];
    if (next && next.previousElementSibling !== elements[i]) next.before(elements[i] as Node);
  }
  for (let i = pivot + 1; i < elements.length; i++) {
    const before = elements[i - 1];
    if (before && before.nextElementSibling !== elements[i]) before.after(elements[i] as Node);
  }
}
