import { html } from 'lit';
import { shares } from '../../charts/shares.ts';
import type { Localize } from '../../localization/localize.ts';
import { renderMark } from '../mark.ts';
import type { EngagementHours, EngagementView } from './answers.ts';
import { hourSpan } from './words.ts';

/** The parts of the day (#59) as they are read; their shares sum to 100.0 % (#5). */
export function partsOf(hours: EngagementHours, localize: Localize) {
  const parts = (hours.dayParts as EngagementHours['dayParts'] | undefined) ?? [];
  const counts = parts.map(({ count }) => count);
  const rates = shares(counts);
  return parts.map((part, index) => {
    const rate = rates[index] ?? 0;
    return {
      part,
      rate,
      name: localize.words[`engagementPart_${part.part}`] ?? part.part,
      span: hourSpan(part.from, localize, part.to),
      count: localize.number(part.count),
      share: localize.percent(hours.total > 0 ? rate : null),
    };
  });
}

export type PartsOfDay = ReturnType<typeof partsOf>;

/** Night, morning, afternoon and evening beside the hours that they are made of. */
export function renderDayParts(view: EngagementView, parts: PartsOfDay) {
  return html`<ul part="day-parts" class="parts-of-day" role="list">
    ${parts.map(({ part, rate, name, span, count, share }) => {
      const content = html`<span class="label">${name}</span>
        <span class="part-figures"><b>${share}</b> <span class="of">${count}</span></span>
        <span class="of">${span}</span>
        <svg class="heat part-bar" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width=${rate} height="1" />
        </svg>`;
      return html`<li part="day-part">
        ${renderMark(view, (explained) => explained.dayPart(view, part.part), content)}
      </li>`;
    })}
  </ul>`;
}
