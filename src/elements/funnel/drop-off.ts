import { html, nothing } from 'lit';
import { shares } from '../../charts/shares.ts';
import { partPath, stackedBar } from '../../charts/stacked-bar.ts';
import { kept } from '../kept.ts';
import { renderMark } from '../mark.ts';
import { dropOffParts, explained } from './figures.ts';
import type { FunnelView } from './figures.ts';

/** Why those who started did not complete, as parts of the whole (#50). */
export function renderDropOff(view: FunnelView) {
  const { localize } = view;
  const { dropOff }: Partial<FunnelView['funnel']> = view.funnel;
  if (!dropOff) return nothing;
  const counts = dropOffParts.map(({ key }) => dropOff[key]?.numerator ?? 0);
  const whole = counts.reduce((sum, count) => sum + count, 0);
  const started = dropOff.knockedOut?.denominator ?? 0;
  const parts = shares(counts);
  return html`<section part="drop-off" class="section drop-off">
    <h3>${localize.term('funnelDropOff')}</h3>
    <p class="section-note">${summary(view, whole, started)}</p>
    ${kept(view, counts, () => bar(counts))}
    <ul class="legend" role="list">
      ${dropOffParts.map((part, index) => renderPart(view, part, parts[index] ?? 0, whole))}
    </ul>
  </section>`;
}

function summary({ localize }: FunnelView, whole: number, started: number): string {
  if (started === 0) return localize.term('funnelDropOffNobody');
  if (whole === 0) return localize.term('funnelDropOffNone');
  return localize.term('funnelDropOffSummary', localize.number(whole), localize.number(started));
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
  share: number,
  whole: number,
) {
  const { funnel, localize } = view;
  const metric = funnel.dropOff[key];
  if (!metric) return nothing;
  const name = localize.term(title);
  const count = metric.numerator ?? 0;
  const content = () =>
    html`<i class="swatch part-${key}"></i>
      <span class="legend-name">${name}</span>
      <span class="legend-count">${localize.number(count)}</span>
      <span class="legend-share"
        >${whole > 0 ? localize.percent(share) : localize.term('none')}</span
      >`;
  const subject = () => explained(view, metric, name, [title, 'funnelStarted']);
  return html`<li>
    ${renderMark(view, subject, kept(view, [count, share, whole > 0], content))}
  </li>`;
}
