import { en } from './en.ts';
import type { Translation } from './en.ts';
import { languageOf } from './format.ts';
import { languages } from './languages.ts';
import { speakAgain } from './speakers.ts';

type Words = Partial<Translation>;

// The direction is known before the words are there, so that nothing changes sides.
const translations = new Map<string, Words>([['ar', { $dir: 'rtl' }]]);
const words = new Map<string, Words>();

function changed(): void {
  words.clear();
  speakAgain();
}

/** What the host has said already, or says later, goes before. */
function addShipped(code: string, shipped: Words): void {
  translations.set(code, { ...shipped, ...translations.get(code) });
  changed();
}

/**
 * Replaces words, in every element and at once, or adds a language: `$code` as in `fr`, `fr-CA` or
 * `zh-Hant`.
 * What is not named stays as it is; what a language lacks is English.
 */
export function registerTranslation(
  ...added: readonly (Words & Pick<Translation, '$code'>)[]
): void {
  for (const translation of added) {
    const code = languageOf(translation.$code);
    translations.set(code, { ...translations.get(code), ...translation });
  }
  changed();
}

/** Adds an element's own words; it calls this as its module loads. */
export function addEnglish(own: Words): void {
  addShipped(en.$code, own);
}

/**
 * Fetches a language that comes with the package, once. Elements ask for it themselves and show
 * English until it is there; a page that waits for this before it shows them shows no English.
 */
export async function loadLanguage(tag: string): Promise<void> {
  const { language } = new Intl.Locale(tag);
  const load = languages.get(language);
  if (!load) return;
  const module = await load();
  languages.delete(language);
  addShipped(language, module.words);
}

/** The words of a language. Reading its tag takes longer than all else, so each is read once. */
export function wordsOf(lang: string): Words {
  let found = words.get(lang);
  if (!found) {
    const locale = new Intl.Locale(lang);
    const { language, region } = locale;
    // Of zh-TW too, which does not name it.
    const { script } = locale.maximize();
    const parts = [script, region].map((part) => `${language}-${part}`.toLowerCase());
    const own = new Set([language, ...parts, lang]);
    found = Object.assign({}, ...[en.$code, ...own].map((code) => translations.get(code)));
    words.set(lang, found as Words);
    // Whatever kept it away, the next connection is the next try.
    loadLanguage(lang).catch(() => addEventListener('online', changed, { once: true }));
  }
  return found as Words;
}

addEnglish(en);
