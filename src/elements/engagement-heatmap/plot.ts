import { html, nothing, svg } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import type { EngagementView } from './view.ts';
import { renderDayParts } from './day-parts.ts';
import { partsOf } from './parts-of-day.ts';
import type { PartsOfDay } from './parts-of-day.ts';
import { place } from './place.ts';
import { countOf, groupsOf, layoutOf, levels, rowsOf, shareOf } from './plan.ts';
import type { HourCell } from './plan.ts';
import { actions, dayName, hourName, hourSpan, joined } from './words.ts';

/** Hours that are named beside the cells. */
export const ticks = [0, 3, 6, 9, 12, 15, 18, 21];

/** The cells with their labels, the parts of the day along them, and what the colours mean. */
export function renderPlot(view: EngagementView) {
  const { hours, localize } = view;
  const rows = rowsOf(hours);
  const parts = partsOf(hours, localize);
  return html`<figure
    part="chart"
    class="plot ${rows.length === 1 ? 'single' : ''}"
    aria-label=${summaryOf(view, parts)}
  >
    <ul class="days" aria-hidden="true">
      ${rows.map((_, day) => html`<li>${dayLabel(day, localize)}</li>`)}
    </ul>
    <ul class="hours" aria-hidden="true">
      ${ticks.map((hour) => html`<li>${hourName(hour, localize)}</li>`)}
    </ul>
    ${renderCells(view)} ${renderDayParts(view, parts)} ${renderCaption(view)}
  </figure>`;
}

/** As many letters as fit above a column of a narrow heatmap. */
const mostLetters = 4;

/** Where a language has long names for the days, a letter stands above a narrow column. */
function dayLabel(day: number, localize: Localize) {
  const name = dayName(day, localize, 'short');
  if (day === 0 || name.length <= mostLetters) return name;
  return html`<span class="letter">${dayName(day, localize, 'narrow')}</span
    ><span class="name">${name}</span>`;
}

/** What the cells show, in words. */
export function summaryOf(
  { hours, localize }: Pick<EngagementView, 'hours' | 'localize'>,
  parts: PartsOfDay,
): string {
  const { total, peak, timeZone } = hours;
  const said = [localize.term('engagementSummary', actions(total, localize), timeZone)];
  if (peak) {
    const span = hourSpan(peak.hour, localize);
    said.push(localize.term('engagementSummaryBusiest', span, actions(peak.count, localize)));
  }
  // No list of `Intl`: to make the first takes as long as a tenth of the panel.
  const shares = parts.map(({ name, share }) => `${name} ${share}`);
  if (total > 0 && shares[0]) said.push(localize.term('sentence', joined(shares, localize)));
  return said.join(' ');
}

function renderCells(view: EngagementView) {
  const { hours, localize, cursor } = view;
  const { peak } = hours;
  const { buttons, pointed } = cursor.stateIn(hours);
  const { follow } = cursor;
  // The arrow keys are the chart's: screen readers pass them on within an application.
  return html`<div
    class="cells"
    role="application"
    aria-label=${localize.term('engagementChart')}
    aria-describedby="chart-hint"
    @keydown=${follow}
    @pointermove=${follow}
    @pointerleave=${follow}
    @focusin=${follow}
    @focusout=${follow}
  >
    ${renderDrawing(view)}
    <div class="layer">
      ${peak ? html`<i part="peak" class="peak" .style=${place({ day: 0, hour: peak.hour })}></i>` : nothing}
      ${pointed ? html`<i class="pointed" .style=${place(pointed)}></i>` : nothing}
      ${buttons.map((cell) => renderButton(view, cell))}
    </div>
    <p id="chart-hint" hidden>${localize.term('engagementChartHint')}</p>
  </div>`;
}

/** As large as the style sheet has it, which turns it where the hours run downwards. */
function renderDrawing({ hours, cursor }: EngagementView) {
  const { width, height, paths } = layoutOf(hours);
  return html`<svg
    class="heat drawing"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
    @click=${cursor.follow}
  >
    <g class="turned">${renderLevels(paths)}</g>
  </svg>`;
}

/** One path for all cells of a level. */
const renderLevels = (paths: readonly string[]) =>
  paths.map(
    (path, level) => svg`<path class="level-${level}" fill-opacity=${shareOf(level)} d=${path} />`,
  );

/** The button on the cell of the keyboard; see `Moves` for why there are two. */
function renderButton(view: EngagementView, cell: HourCell | undefined) {
  const { localize, explanation } = view;
  if (!cell) return nothing;
  return html`<button
    part="cell"
    class="cursor"
    type="button"
    popovertarget="explanation"
    aria-label="${localize.term('sentence', cellText(view, cell))} ${localize.term('metricWhy')}"
    .style=${place(cell)}
    @click=${(event: Event) => explanation.choose(event, (explained) => explained.cell(view, cell))}
  ></button>`;
}

/** "Monday, 9 AM – 10 AM: 42 actions" */
function cellText({ hours, localize }: EngagementView, cell: HourCell): string {
  const { day, hour } = cell;
  const when = localize.term('joined', dayName(day, localize, 'long'), hourSpan(hour, localize));
  const said = [localize.term('labelled', when, actions(countOf(hours, cell), localize))];
  if (day === 0 && hour === hours.peak?.hour) said.push(localize.term('engagementBusiest'));
  return joined(said, localize);
}

/** The cell that is looked at in full, and what the colours mean. */
function renderCaption(view: EngagementView) {
  const { hours, localize, cursor } = view;
  const { read } = cursor.stateIn(hours);
  return html`<div class="caption" aria-hidden="true">
    <p part="readout" class="readout">
      <bdi>${read ? cellText(view, read) : localize.term('engagementReadout')}</bdi>
    </p>
    <p part="legend" class="legend">
      <span>${localize.term('engagementFewer')}</span>
      <svg class="heat" width="126" height="12">${renderLevels(legend)}</svg>
      <span>${localize.term('engagementMore')}</span>
    </p>
    <p class="scale"><bdi>${scaleText(view)}</bdi></p>
  </div>`;
}

/** What the darkest colour stands for. */
export function scaleText({ hours, localize }: Pick<EngagementView, 'hours' | 'localize'>): string {
  const [allDays, oneDay = localize.term('none')] = groupsOf(hours).map((rows) => {
    const counts = rows.flat();
    return localize.number(counts.length > 0 ? Math.max(...counts) : NaN);
  }) as [string, string?];
  return localize.term('engagementScale', allDays, oneDay);
}

/** A cell of each level, side by side. */
const legend = Array.from(
  { length: levels + 1 },
  (_, level) => `M${level * 14 + 2} 1h9l1 1v8l-1 1h-9l-1-1v-8z`,
);
