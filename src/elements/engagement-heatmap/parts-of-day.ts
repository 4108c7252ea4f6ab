import { shares } from '../../charts/shares.ts';
import type { Localize } from '../../localization/localize.ts';
import type { EngagementHours } from './answers.ts';
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
