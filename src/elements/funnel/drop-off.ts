import { html, nothing } from 'lit';
import { shares } from '../../charts/shares.ts';
import { partPath, stackedBar } from '../../charts/stacked-bar.ts';
import { kept } from '../kept.ts';
import { renderMark } from '../mark.ts';
import type { Explained } from '../metric-account.ts';
import { renderLowSample } from '../metric.ts';
import type { Metric } from '../metric.ts';
import { dropOffParts, explained } from './figures.ts';
import type { FunnelView } from './figures.ts';

/** Why those who started did not complete, as parts of the whole (#50). */
export function renderDropOff(view: FunnelView) {
  const { localize } = view;
  const { dropOff }: Partial<FunnelView['funnel']> = view.funnel;
  if (!dropOff) return nothing;
  const metrics = dropOffParts.map(({ key }) => dropOff[key] as Metric | undefined);
  const counts = metrics.map((metric) => metric?.numerator ?? 0);
  const whole = counts.reduce((sum, count) => sum + count, 0);
  const any = metrics.find(Boolean);
  const started = any?.denominator ?? 0;
  return html`<section part="drop-off" class="section drop-off">
    <h3>${localize.term('funnelDropOff')}</h3>
    <p class="section-note">${summary(view, whole, started)} ${renderLowSample(any, localize)}</p>
    ${kept(view, [counts, metrics.map(Boolean)], () => renderParts(view, counts, whole))}
  </section>`;
}

function summary({ localize }: FunnelView, whole: number, started: number): string {
  if (started === 0) return localize.term('funnelDropOffNobody');
  if (whole === 0) return localize.term('funnelDropOffNone');
  return localize.term('funnelDropOffSummary', localize.number(whole), localize.number(started));
}

function renderParts(view: FunnelView, counts: readonly number[], whole: number) {
  const parts = shares(counts);
  return html`${bar(counts)}
    <ul class="legend" role="list">
      ${dropOffParts.map((part, index) =>
        renderPart(view, part, [counts[index] ?? 0, parts[index] ?? 0], whole),
      )}
    </ul>`;
}

function bar(counts: readonly number[]) {
  const [first, second, third, fourth] = stackedBar(counts, { width: 100, gap: 0.6 }).map(partPath);
  return html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <path class="part part-knockedOut" d=${first} />
    <path class="part part-dismissed" d=${second} />
    <path class="part part-abandoned" d=${third} />
    <path class="part part-inProgress" d=${fourth} />
  </svg>`;
}

function renderPart(
  view: FunnelView,
  { key, title }: (typeof dropOffParts)[number],
  [count, share]: readonly [number, number],
  whole: number,
) {
  const { localize } = view;
  if (!view.funnel.dropOff[key]) return nothing;
  const name = localize.term(title);
  const content = html`<i class="swatch part-${key}"></i>
    <span class="legend-name">${name}</span>
    <span class="legend-count">${localize.number(count)}</span>
    <span class="legend-share"
      >${whole > 0 ? localize.percent(share) : localize.term('none')}</span
    >`;
  const subject = () => explainPart(view, { key, title });
  return html`<li>${renderMark(view, subject, content)}</li>`;
}

/** The rate is out of those who started; beside the bar stands its share of the drop-off. */
function explainPart(
  view: FunnelView,
  { key, title }: (typeof dropOffParts)[number],
): Explained | undefined {
  const { localize } = view;
  const { dropOff }: Partial<FunnelView['funnel']> = view.funnel;
  const subject = explained(view, dropOff?.[key], localize.term(title), [title, 'funnelStarted']);
  const counts = dropOffParts.map((part) => dropOff?.[part.key]?.numerator ?? 0);
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (!subject || whole === 0) return subject;
  const place = dropOffParts.findIndex((part) => part.key === key);
  const share = localize.percent(shares(counts)[place] ?? 0);
  const [count, of] = [localize.number(counts[place] ?? 0), localize.number(whole)];
  const calculation = `${share} = ${count} ÷ ${of} (${localize.term('funnelStartedNotCompleted')})`;
  return { ...subject, more: [[localize.term('funnelShareOfDropOff'), calculation]] as const };
}
