import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { components } from '../schema.ts';
import type { Translation } from './en.ts';
import { dateFormat, formatOf, languageOf, minorDigits } from './format.ts';
import { setApart, turns } from './set-apart.ts';
import { addSpeaker, removeSpeaker, speakAgain } from './speakers.ts';
import { wordsOf } from './words.ts';

export type { Translation };
export { addEnglish, loadLanguage, registerTranslation } from './words.ts';

type Money = components['schemas']['Money'];
type Arguments<T> = T extends (...args: infer A) => string ? A : [];

// A language is often that of a part of the page.
if (typeof MutationObserver !== 'undefined') {
  new MutationObserver(speakAgain).observe(document, {
    subtree: true,
    attributeFilter: ['lang', 'dir'],
  });
}

// To write two dates takes as long as to draw half a panel, which mostly shows the same ones again.
const written = new Map<string, string>();
const mostWritten = 500;

/** What `write` makes, kept for the next time it is asked for by that key. */
export function writtenOnce(key: string, write: () => string): string {
  const text = written.get(key) ?? write();
  if (written.size > mostWritten) written.clear();
  written.set(key, text);
  return text;
}

type LocalizeHost = ReactiveControllerHost & HTMLElement;

/** The element around that `selector` fits, or this; looks out of the trees of shadows too. */
function nearest(element: Element | undefined, selector: string): Element | undefined {
  if (!element) return undefined;
  return element.closest(selector) ?? nearest((element.getRootNode() as ShadowRoot).host, selector);
}

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
 * of its provider, else of the nearest element around it that has one, else of the browser.
 */
export class Localize implements ReactiveController {
  readonly #host: LocalizeHost;
  readonly #locale: () => string | undefined;
  // Looked up once per update: a table asks for its language some thousand times.
  #format: string | undefined;

  constructor(host: LocalizeHost, locale: () => string | undefined = () => undefined) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostConnected(): void {
    addSpeaker(this.#host);
  }

  hostDisconnected(): void {
    removeSpeaker(this.#host);
  }

  hostUpdate(): void {
    this.#format = undefined;
  }

  /** That of the words: English where there are none in the language asked for. */
  lang(): string {
    const { $code = 'en' } = this.words;
    const [language] = $code.split(/[-_]/);
    const format = this.format();
    return format.split('-')[0] === language?.toLowerCase() ? format : $code;
  }

  /** That of numbers and dates, which is the one asked for. */
  format(): string {
    return (this.#format ??= this.#resolve());
  }

  #resolve(): string {
    const host = this.#host;
    const around = () => nearest(host, '[lang]')?.getAttribute('lang');
    // Of what is no language: what stands around it says one.
    return (
      languageOf(host.lang || this.#locale() || around() || '') ||
      languageOf(document.documentElement.lang) ||
      languageOf(navigator.language) ||
      'en'
    );
  }

  /** That of the language; undefined where the element, or the page around it, says its own. */
  direction(): 'ltr' | 'rtl' | undefined {
    const host = this.#host;
    if (host.dir) return undefined;
    if (!host.lang && !this.#locale()) {
      const around = nearest(host, '[lang], [dir]');
      if (!around || around.hasAttribute('dir')) return undefined;
    }
    return this.words.$dir;
  }

  /** Every word of the language, for whoever keeps what it drew: another object when any changes. */
  get words(): Partial<Translation> {
    return wordsOf(this.format());
  }

  /**
   * A word, or the sentence that a word makes of values. One that runs in the other direction is set
   * apart, so that it turns no sentence round: what is to be more than read takes it from `words`.
   */
  term<K extends keyof Translation>(key: K, ...args: Arguments<Translation[K]>): string {
    const { words } = this;
    const term = words[key] as string | ((...args: unknown[]) => string);
    if (typeof term !== 'function') return term;
    const text = term(...args);
    // Most sentences have nothing to be set apart, and to look once takes less than at each value.
    if (!turns(text, words.$dir)) return text;
    return term(...args.map((value: unknown) => setApart(value, words.$dir)));
  }

  /** A dash for what is no number. */
  number(value: number | string | null | undefined, options?: Intl.NumberFormatOptions): string {
    const number = Number(value ?? NaN);
    if (isNaN(number)) return this.term('none');
    return formatOf('NumberFormat', this.format(), options).format(number);
  }

  /** A share of one, as in 0.557 → "55.7%". */
  percent(rate: number | null | undefined, digits = 1): string {
    return this.number(rate, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  }

  /** `compact` gives "$3" and "$1K", in all languages without the country of the currency. */
  money({ amountMinor, currency }: Money, { compact = false } = {}): string {
    const amount = amountMinor / 10 ** minorDigits(currency);
    const style = { style: 'currency', currency } as const;
    if (!compact) return this.number(amount, style);
    // Rounded here, so that small and large ones share one format: each takes long to make.
    const text = this.number(Math.abs(amount) < 1000 ? Math.round(amount) : amount, {
      ...style,
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumFractionDigits: 1,
    });
    // Arabic has no narrower one than US$.
    return text.replace(/[A-Z]{1,3}\$/, '$');
  }

  /** The two largest units, each by itself, as in 90,000 → "1 day" and "1 hr". */
  durationParts(seconds: number, unitDisplay: 'long' | 'short' | 'narrow' = 'short'): string[] {
    let rest = Math.max(0, Math.round(seconds));
    const first = units.findIndex(([, size]) => rest >= size);
    const parts: string[] = [];
    for (const [unit, size] of units.slice(first === -1 ? -1 : first).slice(0, 2)) {
      const count = Math.floor(rest / size);
      rest -= count * size;
      if (count > 0 || (parts.length === 0 && size === 1)) {
        // Short months are "5 m." in French, which is metres, and "5 mths" in English.
        const display = size > 86_400 ? 'long' : unitDisplay;
        parts.push(this.number(count, { style: 'unit', unit, unitDisplay: display }));
      }
    }
    return parts;
  }

  /** The zone is always said, be it that the reader's own is meant by `undefined`; a dash for no time. */
  dateTime(
    instant: string | number | Date,
    options: Intl.DateTimeFormatOptions & { timeZone: string | undefined },
  ): string {
    const lang = this.format();
    const time = +new Date(instant);
    if (isNaN(time)) return this.term('none');
    return writtenOnce(lang + time + JSON.stringify(options), () =>
      dateFormat(lang, options).format(time),
    );
  }

  /** Of today the time, of other days the date. */
  timeOrDate(instant: Date, timeZone: string | undefined): string {
    const day = (date: Date) => this.dateTime(date, { dateStyle: 'medium', timeZone });
    const date = day(instant);
    const now = new Date();
    // No day is longer, so that most need not be compared with today.
    const isToday = Math.abs(+now - +instant) < 26 * 3_600_000 && date === day(now);
    return isToday ? this.dateTime(instant, { timeStyle: 'short', timeZone }) : date;
  }

  /** The days of a half-open window, as in "Feb 1 – 28, 2026". */
  dateRange(from: string, to: string, timeZone: string | undefined): string {
    const lang = this.format();
    return writtenOnce(`${lang}${from}|${to}|${timeZone}`, () => {
      const start = +new Date(from);
      const end = Math.max(start, +new Date(to) - 1);
      if (isNaN(end)) return this.term('none');
      return dateFormat(lang, { dateStyle: 'medium', timeZone }).formatRange(start, end);
    });
  }

  /** As in "3 days ago", "in 2 hours", "now"; `short` gives "2 hr. ago", `narrow` "2h ago". */
  relative(
    instant: string | Date,
    now: string | Date | number = Date.now(),
    style: Intl.RelativeTimeFormatStyle = 'long',
  ): string {
    const seconds = Math.round((+new Date(instant) - +new Date(now)) / 1000);
    if (Number.isNaN(seconds)) return this.term('none');
    const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? units[5];
    // "yesterday", but not "last yr.".
    const numeric = style === 'long' || seconds === 0 ? 'auto' : 'always';
    const lang = this.format();
    // Elsewhere narrow is "vor 5 m", as of metres, or "-4 dias", a short month "hace 2 m", and a short
    // year "il y a 1 a".
    if (style !== 'long' && !/^(en|ja)/.test(lang)) style = size > 86_400 ? 'long' : 'short';
    return formatOf('RelativeTimeFormat', lang, { numeric, style }).format(
      Math.trunc(seconds / size),
      unit,
    );
  }
}
