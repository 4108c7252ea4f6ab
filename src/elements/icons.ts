import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { empty, form, lock, offline, resume, sms, step, voice, warning } from './icon-shapes.ts';

/**
 * `shape` is path data. Decoration only: what it says must stand beside it in words, or in the
 * button's name.
 */
export function icon(shape: string): TemplateResult {
  return html`<svg
    part="icon"
    viewBox="0 0 24 24"
    width="16"
    height="16"
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

const stepIcons: Record<string, string> = {
  web_interview: voice,
  conversational_sms: sms,
  resume,
  form,
};

/** The icon of a kind of step; a general one for kinds of a host's own. */
export function stepIcon(type: string): TemplateResult {
  return icon(Object.hasOwn(stepIcons, type) ? (stepIcons[type] ?? step) : step);
}

export function statusIcon(status: 'empty' | 'error' | 'forbidden' | 'offline'): TemplateResult {
  return icon({ empty, error: warning, forbidden: lock, offline }[status]);
}
