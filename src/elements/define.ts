/** Registers a tag once: two copies of the package on one page share the first one's elements. */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, constructor);
}
