import type { PictureColor } from './picture.ts';

/** How an element looks on its page: what a picture of it has to bring along. */
export interface PictureLook<Name extends string = string> {
  readonly font: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly colors: Readonly<Record<Name, PictureColor>>;
}

/** A chart on its page; the heading that it was given is empty where it has its own. */
export type Pictured = Element & { readonly heading: string };

const common = {
  text: 'var(--_color-text)',
  muted: 'var(--_color-text-muted)',
  surface: 'var(--_color-surface)',
  raised: 'var(--_color-surface-raised)',
  border: 'var(--_color-border)',
} as const;

export type CommonColor = keyof typeof common;

/** Resolves colours as they are on the screen now: theme, scheme and forced colours included. */
export function readLook<Name extends string>(
  element: Element,
  colors: Readonly<Record<Name, string>>,
): PictureLook<Name | CommonColor> {
  const base = element.shadowRoot?.querySelector('[part="base"]') ?? element;
  const { fontFamily, direction } = getComputedStyle(base);
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  base.append(probe);
  try {
    const resolve = ([name, color]: [string, string]) => {
      // Mixed with nothing, any way to write a colour comes out as one.
      probe.style.color = `color-mix(in srgb, ${color} 100%, transparent 0%)`;
      return [name, parse(getComputedStyle(probe).color)];
    };
    const all = Object.entries<string>({ ...common, ...colors });
    return {
      font: fontFamily,
      lang: base.getAttribute('lang') ?? '',
      direction: direction === 'rtl' ? 'rtl' : 'ltr',
      colors: Object.fromEntries(all.map(resolve)),
    };
  } finally {
    probe.remove();
  }
}

/** What is read above the figures, be it the host's own. */
export function readHeading(element: Element): string {
  const slot = element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name="heading"]');
  const nodes = slot?.assignedNodes({ flatten: true }) ?? [];
  const text = nodes.map(({ nodeType, textContent }) =>
    nodeType === Node.COMMENT_NODE ? '' : textContent,
  );
  return text.join('').replaceAll(/\s+/g, ' ').trim();
}

/** The first over the second, as much of it as `share` says. */
export function mixed(over: PictureColor, under: PictureColor, share: number): PictureColor {
  const part = ({ hex }: PictureColor, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const bytes = [1, 3, 5].map((at) => {
    const byte = Math.round(part(over, at) * share + part(under, at) * (1 - share));
    return byte.toString(16).padStart(2, '0');
  });
  return { hex: `#${bytes.join('')}`, alpha: over.alpha * share + under.alpha * (1 - share) };
}

/** `color(srgb 0.25 0.35 0.84 / 0.5)`, or `rgb(64 90 214)` of a browser that keeps to that. */
function parse(computed: string): PictureColor {
  const scale = computed.startsWith('color') ? 255 : 1;
  const numbers = computed.replace(/^\w+\((srgb)?/, '').match(/[\d.e+-]+/g) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  const hex = [red, green, blue].map((part) => {
    const byte = Math.min(255, Math.max(0, Math.round(part * scale)));
    return byte.toString(16).padStart(2, '0');
  });
  return { hex: `#${hex.join('')}`, alpha };
}
