import { html } from 'lit';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { renderMark } from '../mark.ts';
import type { EngagementView, Figure } from './view.ts';

/** A figure under its name; `more` is what stands below. */
export function renderFigure(
  view: EngagementView,
  figure: Figure,
  name: string,
  value: string,
  more?: unknown,
) {
  const content = html`<span class="label">${name}${icon(shapes.info)}</span>
    <span class="value">${value}</span>
    ${more}`;
  return renderMark(view, figure, content);
}
