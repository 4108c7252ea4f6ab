import { tokens } from './tokens.ts';

/** Values of tokens, by the names that style sheets know them by: `{ '--sk-radius': '4px' }`. */
export type Appearance = Readonly<Partial<Record<`--sk-${string}`, string>>>;

/** Of one element each; the others are of all. */
const own = [
  ...['candidate-feed-frame-size', 'interviewer-table-frame-size', 'label-manager-frame-size'],
  ...['engagement-heatmap-color', 'funnel-bar-color', 'funnel-chart-height'],
].map((name) => `--sk-${name}`);

const names: readonly string[] = [...(tokens.cssText.match(/--sk-[\w-]+/g) ?? []), ...own];

/** What the end of a token's name says about its value, as a property that takes such values. */
const kinds = [
  [/-color(?:-|$)/, 'color', 'a colour'],
  [/-font$/, 'font-family', 'a font family'],
  [/-font-size$/, 'font-size', 'a font size'],
  [/-line-height$/, 'line-height', 'a line height'],
  [/-font-weight-strong$/, 'font-weight', 'a font weight'],
  [/-shadow$/, 'box-shadow', 'a shadow'],
  [/-(?:radius|radius-small|space|size|height|border-width)$/, 'inline-size', 'a length'],
] as const;

// Values may come from a customer's settings: they look like something, and load nothing.
const loading = /\\|\b(?:url|src|image|image-set|cross-fade|element)\s*\(/i;

/**
 * Puts an appearance into a style sheet for the host of the shadow root that adopts it, in place of
 * what was there. Value by value through the CSSOM: a strict policy allows it, and no value reaches
 * beyond its own token. Throws a `TypeError` that names the token when a value is not of its kind.
 */
export function writeAppearance(sheet: CSSStyleSheet, appearance: Appearance): void {
  const entries = Object.entries(appearance).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) check(name, value);
  sheet.replaceSync(':host {}');
  const [rule] = sheet.cssRules;
  for (const [name, value] of entries) {
    (rule as CSSStyleRule).style.setProperty(name, value as string);
  }
}

function check(name: string, value: unknown): asserts value is string {
  if (!names.includes(name)) {
    const [nearest] = [...names].sort((a, b) => alike(name, b) - alike(name, a));
    throw new TypeError(`appearance: ${name} is no token; the nearest is ${nearest}.`);
  }
  if (typeof value !== 'string') throw new TypeError(`appearance: ${name} must be a text.`);
  if (loading.test(value)) throw new TypeError(`appearance: ${name} may not load anything.`);
  const [, property, kind] = kinds.find(([end]) => end.test(name)) ?? [];
  if (property && !CSS.supports(property, value)) {
    throw new TypeError(`appearance: ${name} must be ${kind}, and "${value}" is none.`);
  }
}

/** How much of a name, three letters at a time, is in another. */
function alike(name: string, other: string): number {
  const shared = [...name].filter((_, at) => other.includes(name.slice(at, at + 3)));
  return shared.length / (name.length + other.length);
}
