/** Plain SVG by hand: shapes, and texts that are written again only when they differ. */

export type Write = (text: string) => void;

export function svg(parent: Element, name: string, attributes: Record<string, string | number>) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return parent.appendChild(element);
}

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const muted = '#667';
export const small: TextStyle = { size: 12, fill: muted };

/** A text at a place; the answer writes it. */
export function text(parent: Element, x: number, y: number, style: TextStyle = {}): Write {
  const { size = 14, bold = false, fill = '#111', anchor = 'start' } = style;
  const element = svg(parent, 'text', {
    ...{ x, y, fill, 'font-size': size, 'text-anchor': anchor },
    'font-weight': bold ? 600 : 400,
  });
  const node = element.appendChild(document.createTextNode(''));
  return (said) => {
    if (node.data !== said) node.data = said;
  };
}

export function label(parent: Element, x: number, y: number, said: string, style?: TextStyle) {
  text(parent, x, y, style)(said);
}

/** A number, or a rectangle's side, that is set again only when it differs. */
export function setter(element: Element, name: string): Write {
  let before: string | undefined;
  return (value) => {
    if (value !== before) element.setAttribute(name, value);
    before = value;
  };
}

const info = 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM12 11v5M12 8v.01';

export function icon(parent: Element, x: number, y: number, shape = info): void {
  const look = { fill: 'none', stroke: muted, 'stroke-width': 1.75 };
  svg(parent, 'path', { d: shape, transform: `translate(${x} ${y}) scale(0.67)`, ...look });
}

export function rule(parent: Element, x: number, y: number, width: number): void {
  svg(parent, 'rect', { x, y, width, height: 1, fill: '#ddd' });
}
