import type { TemplateResult } from 'lit';
import { form, resume, sms, step, voice } from './icon-shapes.ts';
import { icon } from './icons.ts';

const shapes: Record<string, string> = {
  web_interview: voice,
  conversational_sms: sms,
  resume,
  form,
};

/** Whether a kind of step has an icon of its own. */
export const hasStepIcon = (type: string) => Object.hasOwn(shapes, type);

/** The icon of a kind of step; a general one for kinds of a host's own. */
export function stepIcon(type: string): TemplateResult {
  return icon((hasStepIcon(type) && shapes[type]) || step);
}
