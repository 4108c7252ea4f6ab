import { LocalizeController, update } from '@shoelace-style/localize';
import type { components } from '../schema.ts';
import { en } from './en.ts';
import type { Translation } from './en.ts';
import { dateFormat, listFormat, numberFormat, relativeFormat } from './format.ts';

export type { Translation };

type Money = components['schemas']['Money'];
type Arguments<T> = T extends (...args: infer A) => string ? A : [];

type Named = Pick<Translation, '$code' | '$name' | '$dir'>;
type Words = Partial<Translation>;

// Not the library's own: other elements on the page keep theirs there, under names like `close`.
const translations = new Map<string, Words>();
const words = new Map<string, Words>();

/** Adds a language, or words to one: `$code` as in `fr` or `fr-ca`. What it lacks is English. */
export function registerTranslation(...added: readonly (Words & Named)[]): void {
  for (const translation of added) {
    const code = translation.$code.toLowerCase();
    translations.set(code, { ...translations.get(code), ...translation });
  }
  words.clear();
  update();
}

/** Adds an element's own words; it calls this as its module loads. */
export function addEnglish(own: Words): void {
  registerTranslation({ ...own, $code: en.$code, $name: en.$name, $dir: en.$dir });
}

/** The words of a language. Reading its tag takes longer than all else, so each is read once. */
function wordsOf(lang: string): Words {
  let found = words.get(lang);
  if (!found) {
    const { language, region } = new Intl.Locale(lang);
    const own = [language, `${language}-${region ?? ''}`.toLowerCase()];
    found = Object.assign({}, ...[en.$code, ...own].map((code) => translations.get(code)));
    words.set(lang, found as Words);
  }
  return found as Words;
}

addEnglish(en);

const units = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * The words, numbers, dates and money of one element, in the language of its `lang` attribute, else
 * of its provider, else of the page.
 */
export class Localize extends LocalizeController<Translation> {
  readonly #locale: () => string | undefined;
  // Looked up once per update: a table asks for its language some thousand times.
  #lang: string | undefined;

  constructor(
    host: LocalizeController['host'],
    locale: () => string | undefined = () => undefined,
  ) {
    super(host);
    this.#locale = locale;
  }

  hostUpdate(): void {
    this.#lang = undefined;
  }

  override lang(): string {
    return (this.#lang ??= this.#resolveLang());
  }

  #resolveLang(): string {
    const locale = this.host.lang ? undefined : this.#locale();
    if (!locale) return super.lang();
    try {
      return new Intl.Locale(locale).toString().toLowerCase();
    } catch {
      return super.lang();
    }
  }

  /** Writes the direction only where the language is not the page's own: else it is inherited. */
  direction(): 'ltr' | 'rtl' | undefined {
    if (this.host.dir || (!this.host.lang && !this.#locale())) return undefined;
    return wordsOf(this.lang()).$dir;
  }

  override term<K extends keyof Translation>(key: K, ...args: Arguments<Translation[K]>): string {
    const term = wordsOf(this.lang())[key] as string | ((...args: unknown[]) => string);
    return typeof term === 'function' ? term(...args) : term;
  }

  override number(value: number | string, options?: Intl.NumberFormatOptions): string {
    return numberFormat(this.lang(), options).format(Number(value));
  }

  /** A share of one, as in 0.557 → "55.7%". */
  percent(rate: number, digits = 1): string {
    return this.number(rate, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  }

  /** A difference of two rates, as in 0.021 → "+2.1 pts". */
  points(delta: number): string {
    const options = {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    };
    return this.term('points', this.number(delta * 100, options as Intl.NumberFormatOptions));
  }

  /** A relative difference, as in −0.04 → "-4%". */
  change(delta: number): string {
    return this.number(delta, {
      style: 'percent',
      signDisplay: 'exceptZero',
      maximumFractionDigits: Math.abs(delta) < 0.1 ? 1 : 0,
    });
  }

  /** `compact` gives "$3" and "$1K". */
  money({ amountMinor, currency }: Money, { compact = false } = {}): string {
    const format = numberFormat(this.lang(), { style: 'currency', currency });
    const amount = amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
    if (!compact) return format.format(amount);
    return this.number(amount, {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumFractionDigits: Math.abs(amount) < 1000 ? 0 : 1,
    });
  }

  /** The two largest units, as in 90,000 → "1 day, 1 hr". */
  duration(seconds: number, unitDisplay: 'long' | 'short' | 'narrow' = 'short'): string {
    const parts = this.durationParts(seconds, unitDisplay);
    return listFormat(this.lang(), { type: 'unit', style: unitDisplay }).format(parts);
  }

  /** The same, each unit by itself. */
  durationParts(seconds: number, unitDisplay: 'long' | 'short' | 'narrow' = 'short'): string[] {
    let rest = Math.max(0, Math.round(seconds));
    const first = units.findIndex(([, size]) => rest >= size);
    const parts: string[] = [];
    for (const [unit, size] of units.slice(first === -1 ? -1 : first).slice(0, 2)) {
      const count = Math.floor(rest / size);
      rest -= count * size;
      if (count > 0 || (parts.length === 0 && size === 1)) {
        parts.push(this.number(count, { style: 'unit', unit, unitDisplay }));
      }
    }
    return parts;
  }

  dateTime(
    instant: string | Date,
    options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' },
  ): string {
    return dateFormat(this.lang(), options).format(new Date(instant));
  }

  /** Of today the time, of other days the date. */
  timeOrDate(instant: Date, timeZone?: string): string {
    const day = (date: Date) => this.dateTime(date, { dateStyle: 'medium', timeZone });
    const isToday = day(instant) === day(new Date());
    return isToday ? this.dateTime(instant, { timeStyle: 'short', timeZone }) : day(instant);
  }

  /** The days of a half-open window, as in "Feb 1 – 28, 2026". */
  dateRange(from: string, to: string, timeZone?: string): string {
    const format = dateFormat(this.lang(), { dateStyle: 'medium', timeZone });
    const start = +new Date(from);
    return format.formatRange(start, Math.max(start, +new Date(to) - 1));
  }

  /** As in "3 days ago", "in 2 hours", "now"; `short` gives "2 hr. ago", `narrow` "2h ago". */
  relative(
    instant: string | Date,
    now: string | Date | number = Date.now(),
    style: Intl.RelativeTimeFormatStyle = 'long',
  ): string {
    const seconds = Math.round((+new Date(instant) - +new Date(now)) / 1000);
    const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? units[5];
    // "yesterday", but not "last yr.".
    const numeric = style === 'long' || seconds === 0 ? 'auto' : 'always';
    return relativeFormat(this.lang(), { numeric, style }).format(Math.trunc(seconds / size), unit);
  }

  list(items: Iterable<string>, options?: Intl.ListFormatOptions): string {
    return listFormat(this.lang(), options).format(items);
  }
}
