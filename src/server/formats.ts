/** The formats of text that the document names and JSON Schema does not define, or not as strictly. */

/** Zones such as `+02:00` are valid to Intl but no IANA name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const instant =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d{1,9})?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

/** RFC 3339 without leap seconds, which no clock here can hold; in UTC, years 1970 to 9999. */
export function isInstant(text: string): boolean {
  const [, year = 0, month = 0, day = 0, hour = 24, minute = 0, second = 0] =
    instant.exec(text)?.map(Number) ?? [];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const time = hour <= 23 && minute <= 59 && second <= 59;
  const date = month >= 1 && month <= 12 && day >= 1 && day <= days;
  return date && time && Date.parse(text) >= 0 && Date.parse(text) <= lastInstant;
}
