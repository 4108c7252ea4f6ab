import { readLook } from './picture-look.ts';
import type { PictureColor } from './picture.ts';

/** Text that is hard to read: two tokens, as the page shows them now. */
export interface LowContrast {
  readonly text: string;
  readonly background: string;
  readonly ratio: number;
}

/** What WCAG 2.2 asks of text. */
export const least = 4.5;

const tokens = {
  text: '--sk-color-text',
  muted: '--sk-color-text-muted',
  surface: '--sk-color-surface',
  raised: '--sk-color-surface-raised',
  accent: '--sk-color-accent',
  accentText: '--sk-color-accent-text',
  success: '--sk-color-success',
  warning: '--sk-color-warning',
  danger: '--sk-color-danger',
} as const;

const pairs = [
  ['text', 'surface'],
  ['text', 'raised'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['accent', 'surface'],
  ['accentText', 'accent'],
  ['success', 'surface'],
  ['warning', 'surface'],
  ['danger', 'surface'],
] as const;

/** Pairs of tokens whose contrast is too low, by how an element looks on its page. */
export function lowContrasts(element: Element): readonly LowContrast[] {
  const colors = Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [name, `var(${token.replace('--sk-', '--_')})`]),
  ) as Record<keyof typeof tokens, string>;
  const look = readLook(element, colors).colors;
  return pairs
    .map(([text, background]) => ({
      text: `${tokens[text]} ${look[text].hex}`,
      background: `${tokens[background]} ${look[background].hex}`,
      ratio: contrast(look[text], look[background]),
    }))
    .filter(({ ratio }) => ratio < least);
}

/** From 1 to 21; what shines through is not known, and passes. */
function contrast(a: PictureColor, b: PictureColor): number {
  if (a.alpha < 1 || b.alpha < 1) return Infinity;
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of WCAG. */
function luminance({ hex }: PictureColor): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
