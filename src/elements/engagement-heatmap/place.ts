import { nothing } from 'lit';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import type { HourCell } from './plan.ts';

/** Puts an element on a cell; the style sheet says where that is. A strict policy allows this. */
class Place extends Directive {
  #shown: HourCell | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('place() belongs on an element.');
  }

  override update({ element }: ElementPart, [cell]: [HourCell]) {
    const { day, hour } = cell;
    if (this.#shown?.day === day && this.#shown.hour === hour) return nothing;
    this.#shown = cell;
    const { style } = element as HTMLElement;
    // Lines of the grid: the first row is followed by a gap.
    style.setProperty('--_day', String(day === 0 ? 1 : day + 2));
    style.setProperty('--_hour', String(hour + 1));
    return nothing;
  }

  render(_cell: HourCell) {
    return nothing;
  }
}

export const place = directive(Place);
