/**
 * A chart as a file of its own: marks with plain numbers and colours, written as SVG text or drawn
 * on a canvas. Not through an `<img>`, which a strict policy blocks. It knows neither charts nor
 * elements.
 */

export interface PictureColor {
  /** As in `#4059d6`, which every program reads. */
  readonly hex: string;
  readonly alpha: number;
}

export interface PictureShape {
  /** Path data, from the point of `matrix` on. */
  readonly path: string;
  readonly color: PictureColor;
  /** Width of a line around it in the same colour, which rounds its corners. */
  readonly rounding: number;
  readonly matrix: readonly [number, number, number, number, number, number];
}

export interface PictureText {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly color: PictureColor;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** Families, as in a style sheet. */
  readonly font: string;
  readonly background: PictureColor;
  readonly marks: readonly (PictureShape | PictureText)[];
}

export function pictureFile(picture: Picture, format: 'svg' | 'png'): Blob | Promise<Blob> {
  return format === 'svg' ? svgFile(picture) : pngFile(picture);
}

type Attributes = Readonly<Record<string, string | number>>;

// Nodes, not text put together: the browser then escapes whatever stands in it.
function node(name: string, attributes: Attributes, ...children: (Node | string)[]): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? plain(child) : child)));
  return element;
}

/** XML has no word for these, not even escaped. */
function plain(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

function fill({ hex, alpha }: PictureColor): Attributes {
  return alpha === 1 ? { fill: hex } : { fill: hex, 'fill-opacity': alpha };
}

function svgFile(picture: Picture): Blob {
  const { width, height, lang, direction, font, title, description } = picture;
  const root = node(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, lang, direction, 'font-family': font },
    node('title', {}, title),
    node('desc', {}, description),
    node('rect', { width, height, ...fill(picture.background) }),
    ...picture.marks.map((mark) => ('path' in mark ? shapeNode(mark) : textNode(mark))),
  );
  root.setAttribute('role', 'img');
  return new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' });
}

function shapeNode({ path, color, rounding, matrix }: PictureShape): Element {
  const line = { stroke: color.hex, 'stroke-width': rounding, 'stroke-linejoin': 'round' };
  return node('path', {
    d: path,
    ...fill(color),
    ...(rounding > 0 && line),
    transform: `matrix(${matrix.join(' ')})`,
  });
}

function textNode({ text, x, y, size, weight, anchor, color }: PictureText): Element {
  const font = { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor };
  return node('text', { x, y, ...font, ...fill(color) }, text);
}

// Screens and paper show more than one dot per pixel of a style sheet.
const dots = 2;

function pngFile(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * dots;
  canvas.height = picture.height * dots;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  draw(picture, context);
  return new Promise((resolve, reject) =>
    canvas.toBlob((file) => {
      if (file) resolve(file);
      else reject(new Error('This browser makes no PNG of this size.'));
    }, 'image/png'),
  );
}

function draw(picture: Picture, context: CanvasRenderingContext2D): void {
  const { background, direction, font, width, height, marks } = picture;
  const paint = ({ hex, alpha }: PictureColor) => {
    context.fillStyle = context.strokeStyle = hex;
    context.globalAlpha = alpha;
  };
  context.scale(dots, dots);
  context.direction = direction;
  context.lineJoin = 'round';
  paint(background);
  context.fillRect(0, 0, width, height);
  for (const mark of marks) {
    paint(mark.color);
    if ('path' in mark) drawShape(mark, context);
    else {
      context.font = `${mark.weight} ${mark.size}px ${font}`;
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
      context.fillText(mark.text, mark.x, mark.y);
    }
  }
}

function drawShape({ path, rounding, matrix }: PictureShape, context: CanvasRenderingContext2D) {
  const shape = new Path2D(path);
  context.save();
  context.transform(...matrix);
  context.fill(shape);
  context.lineWidth = rounding;
  if (rounding > 0) context.stroke(shape);
  context.restore();
}
