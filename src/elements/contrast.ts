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

type Token = keyof typeof tokens;

/** The tokens that text and its background come from, as elements read them. */
export const contrastTokens: readonly string[] = Object.values(tokens).map(inner);

/** Text and background: a token, or so much of one over the surface, as of badges and chosen rows. */
const pairs: readonly (readonly [Token, Token, percent?: number])[] = [
  ['text', 'surface'],
  ['text', 'raised'],
  ['text', 'accent', 8],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['muted', 'accent', 8],
  ['accent', 'surface'],
  ['accentText', 'accent'],
  ['success', 'surface'],
  ['warning', 'surface'],
  ['warning', 'warning', 10],
  ['danger', 'surface'],
  ['danger', 'danger', 8],
];

/** Pairs of tokens whose contrast is too low, by how an element looks on its page. */
export function lowContrasts(element: Element): readonly LowContrast[] {
  const colors = Object.fromEntries(
    pairs.flatMap(([text, background, percent = 100]) => [
      [text, `var(${inner(tokens[text])})`],
      [background + percent, mix(background, percent)],
    ]),
  );
  const look: Readonly<Record<string, PictureColor>> = readLook(element, colors).colors;
  return pairs
    .map(([text, background, percent = 100]) => {
      const [over, under] = [look[text], look[background + percent]] as [
        PictureColor,
        PictureColor,
      ];
      const share = percent < 100 ? ` ${percent}% over ${tokens.surface}` : '';
      return {
        text: `${tokens[text]} ${over.hex}`,
        background: `${tokens[background]}${share} ${under.hex}`,
        ratio: contrast(over, under),
      };
    })
    .filter(({ ratio }) => ratio < least);
}

function mix(token: Token, percent: number): string {
  const [over, under] = [inner(tokens[token]), inner(tokens.surface)];
  return `color-mix(in srgb, var(${over}) ${percent}%, var(${under}))`;
}

function inner(token: string): string {
  return token.replace('--sk-', '--_');
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
