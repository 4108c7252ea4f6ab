// An Intl formatter takes longer to make than to use some thousand times: each is made once per
// language and options.
const cache = new Map<string, unknown>();

interface Formats {
  DateTimeFormat: Intl.DateTimeFormat;
  ListFormat: Intl.ListFormat;
  NumberFormat: Intl.NumberFormat;
  RelativeTimeFormat: Intl.RelativeTimeFormat;
}
interface Options {
  DateTimeFormat: Intl.DateTimeFormatOptions;
  ListFormat: Intl.ListFormatOptions;
  NumberFormat: Intl.NumberFormatOptions;
  RelativeTimeFormat: Intl.RelativeTimeFormatOptions;
}
type Makers = { [K in keyof Formats]: new (lang: string, options?: object) => Formats[K] };
const makers: Makers = Intl;

export function formatOf<K extends keyof Formats>(
  kind: K,
  lang: string,
  options?: Options[K],
): Formats[K] {
  const key = kind + lang + JSON.stringify(options);
  let format = cache.get(key) as Formats[K] | undefined;
  if (!format) {
    try {
      format = new makers[kind](lang, options);
    } catch {
      // A zone or a currency this browser does not know must not take the whole element down. ISO 4217
      // has XXX for no currency.
      format = new makers[kind](lang, { ...options, timeZone: 'UTC', currency: 'XXX' });
    }
    cache.set(key, format);
  }
  return format;
}

export function dateFormat(lang: string, options?: Intl.DateTimeFormatOptions) {
  return formatOf('DateTimeFormat', lang, options);
}

const languages = new Map<string, string>();

/** A language tag as everything here knows it; empty for what is none. */
export function languageOf(tag: string): string {
  let language = languages.get(tag);
  if (language === undefined) {
    try {
      language = String(new Intl.Locale(tag.replaceAll('_', '-'))).toLowerCase();
    } catch {
      language = '';
    }
    languages.set(tag, language);
  }
  return language;
}

const digits = new Map<string, number>();

/** How many decimals a currency has, as 2 of USD and 0 of JPY. */
export function minorDigits(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    const format = formatOf('NumberFormat', 'en', { style: 'currency', currency });
    digits.set(currency, (known = format.resolvedOptions().maximumFractionDigits ?? 2));
  }
  return known;
}

let zone: string | undefined;

/** The zone of this browser. To ask for it takes longer than to write a row of a table. */
export function readerZone(): string {
  return (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
}
