import { html, nothing } from 'lit';
import { metric as words } from '../localization/en/metric.ts';
import { addEnglish } from '../localization/localize.ts';
import type { Localize } from '../localization/localize.ts';
import type { components } from '../schema.ts';

export type Metric = components['schemas']['Metric'];

/** Which way is good news, if any. */
export type Direction = 'up' | 'down';

/** The value as it is read, as in "55.7%"; a dash where there is none. */
export function figure(metric: Metric | undefined, localize: Localize): string {
  return amount(metric?.value, metric?.unit, localize);
}

/** The baseline's value in the same form. */
export function baselineFigure(metric: Metric, localize: Localize): string {
  return amount(metric.baseline, metric.unit, localize);
}

// Figures of a host's own may lack what those of the API have as null.

function amount(
  value: number | null | undefined,
  unit: Metric['unit'] | undefined,
  localize: Localize,
): string {
  if (unit === 'rate') return localize.percent(value);
  if (unit === 'seconds') return wait(value ?? NaN, localize);
  return localize.number(value, { maximumFractionDigits: unit === 'score' ? 1 : 0 });
}

/** Minutes under an hour, hours from there on, as in "18.5 min" and "5.6 hr" (#57). */
function wait(seconds: number, localize: Localize): string {
  const minutes = Math.round(seconds / 6) / 10;
  const [value, unit] = minutes < 60 ? [minutes, 'minute'] : [seconds / 3600, 'hour'];
  const style = { style: 'unit', unit, unitDisplay: 'short' } as const;
  return localize.number(value, { ...style, maximumFractionDigits: 1 });
}

/** A difference of two rates, as in 0.021 → "+2.1 pts". */
function points(delta: number, localize: Localize): string {
  return localize.term(
    'points',
    localize.number(delta * 100, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
  );
}

/** A relative difference, as in -0.04 → "-4%". */
function relative(delta: number, localize: Localize): string {
  return localize.number(delta, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: Math.abs(delta) < 0.1 ? 1 : 0,
  });
}

/** "60 of 100"; undefined for counts. */
export function outOf({ numerator, denominator }: Metric, localize: Localize): string | undefined {
  if (numerator == null || denominator == null) return undefined;
  return localize.term('metricOutOf', localize.number(numerator), localize.number(denominator));
}

/**
 * "+2.1 pts" or "-4%"; undefined where there is nothing to compare with (#3). Where less is better
 * the sign alone would mislead, so the word stands with it.
 */
export function change(
  metric: Metric,
  localize: Localize,
  good: Direction = 'up',
): string | undefined {
  const { delta, deltaKind } = metric;
  if (delta == null) return undefined;
  const text = deltaKind === 'points' ? points(delta, localize) : relative(delta, localize);
  const better = isBetter(metric, good);
  if (good === 'up' || better === undefined) return text;
  return localize.term(better ? 'metricBetter' : 'metricWorse', text);
}

/** Undefined without a difference; what shows as 0.0 is none, whatever is behind the rounding. */
function isBetter({ delta }: Metric, good: Direction): boolean | undefined {
  const shown = Math.round((delta ?? 0) * 1000);
  return shown === 0 ? undefined : shown > 0 === (good === 'up');
}

export function renderChange(metric: Metric, localize: Localize, good: Direction = 'up') {
  const text = change(metric, localize, good);
  if (text === undefined) {
    return html`<span part="change" class="change">${localize.term('metricNoBaseline')}</span>`;
  }
  const better = isBetter(metric, good);
  const tone = better === undefined ? '' : better ? 'change-good' : 'change-bad';
  const was = localize.term('metricVersus', baselineFigure(metric, localize));
  return html`<span
    part="change"
    class="change ${tone}"
    role="img"
    aria-label=${localize.term('joined', text, was)}
    title=${was}
    >${text}</span
  >`;
}

/** Without a value the reason for that is said already. */
export function isLowSample(metric: Metric | undefined): metric is Metric {
  return !!metric?.lowSample && metric.value != null;
}

export function renderLowSample(metric: Metric | undefined, localize: Localize) {
  if (!isLowSample(metric)) return nothing;
  const hint = lowSampleHint(metric, localize);
  return html`<span part="badge low-sample" class="badge" title=${hint}
    >${localize.term('metricLowSample')}</span
  >`;
}

export function lowSampleHint(metric: Metric, localize: Localize): string {
  return localize.term('metricLowSampleHint', localize.number(metric.denominator));
}

addEnglish(words);
