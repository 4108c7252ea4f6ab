/**
 * `addEventListener` of an element, and `removeEventListener`, by which an event of its own, named in
 * `Own`, is what that element makes of it: `sk-select` of the feed has a `candidate`.
 */
export interface Listening<Own> {
  <Name extends keyof Own>(
    type: Name,
    listener: (event: Own[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  <Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
