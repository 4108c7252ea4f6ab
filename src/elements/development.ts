import { LitElement } from 'lit';
import { watchContrast } from './contrast-check.ts';
import { watchData } from './data-check.ts';
import { watchSetUp } from './set-up-check.ts';

/** In development alone: tells whoever works on a page what its visitors will stumble over. */
export function watch(tag: string, constructor: CustomElementConstructor): void {
  if (!isDrawn(constructor)) return;
  const begin = (element: LitElement) => {
    watchContrast(element);
    watchSetUp(element);
    watchData(element);
  };
  constructor.addInitializer((element) => begin(element as LitElement));
  // Those that were on the page before this code was.
  for (const element of document.querySelectorAll<LitElement>(tag)) begin(element);
}

function isDrawn(constructor: CustomElementConstructor): constructor is typeof LitElement {
  return constructor.prototype instanceof LitElement;
}
