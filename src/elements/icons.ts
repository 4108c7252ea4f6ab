import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { empty, lock, offline, warning } from './icon-shapes.ts';

/**
 * `shape` is path data. Decoration only: what it says must stand beside it in words, or in the
 * button's name.
 */
export function icon(shape: string): TemplateResult {
  return html`<svg
    part="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${shape} />
  </svg>`;
}

export function statusIcon(status: 'empty' | 'error' | 'forbidden' | 'offline'): TemplateResult {
  return icon({ empty, error: warning, forbidden: lock, offline }[status]);
}
