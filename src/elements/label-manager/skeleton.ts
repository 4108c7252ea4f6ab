import { html } from 'lit';

/** The outline of the definitions to come. */
export const skeleton = html`${Array.from(
  { length: 6 },
  () => html`<div class="skeleton-row"><i></i><i></i><i></i></div>`,
)}`;
