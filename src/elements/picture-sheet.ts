import type { CommonColor, PictureLook } from './picture-look.ts';
import type { Picture, PictureColor, PictureShape, PictureText } from './picture.ts';

interface TextStyle {
  readonly size?: number;
  readonly strong?: boolean;
  readonly color?: PictureColor;
  readonly anchor?: PictureText['anchor'];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Title {
  readonly title: string;
  readonly description: string;
}

const lineHeight = 1.4;

/**
 * A sheet to lay a picture out on. Distances run from the side where reading starts, so that one
 * layout serves both directions.
 */
export class PictureSheet {
  readonly width: number;
  readonly #look: PictureLook<CommonColor>;
  readonly #marks: (PictureShape | PictureText)[] = [];
  readonly #context = document.createElement('canvas').getContext('2d');

  constructor(width: number, look: PictureLook<CommonColor>) {
    this.width = width;
    this.#look = look;
  }

  /** A path that stands at a point; `rounding` takes that much off its corners. */
  shape(path: string, x: number, y: number, color: PictureColor, rounding = 0): void {
    const rtl = this.#look.direction === 'rtl';
    const matrix = rtl
      ? ([-1, 0, 0, 1, this.width - x, y] as const)
      : ([1, 0, 0, 1, x, y] as const);
    this.#marks.push({ path, color, rounding, matrix });
  }

  /** A rectangle; rounding stays within it. */
  box(box: Box, color: PictureColor, rounding = 0): void {
    const [width, height] = [box.width - rounding, box.height - rounding];
    if (width <= 0 || height <= 0) return;
    const [x, y] = [box.x + rounding / 2, box.y + rounding / 2];
    this.shape(`M0 0h${width}v${height}h${-width}z`, x, y, color, rounding);
  }

  /** One line of text on the line `y`; what is longer than `room` ends in an ellipsis. */
  text(text: string, x: number, y: number, style: TextStyle = {}, room = Infinity): void {
    const { size = 13, strong = false, anchor = 'start', color = this.#look.colors.text } = style;
    const rtl = this.#look.direction === 'rtl';
    const cut = this.#cut(text, room, style);
    this.#marks.push({
      // Isolated, so that words of the other direction keep their order among themselves.
      text: rtl ? `\u2068${cut}\u2069` : cut,
      x: rtl ? this.width - x : x,
      y,
      size,
      weight: strong ? 600 : 400,
      anchor,
      color,
    });
  }

  /** Words wrapped to a width; returns where the next line would stand. */
  paragraph(text: string, x: number, y: number, room: number, style: TextStyle = {}): number {
    const lines: string[] = [];
    for (const word of text.split(/\s+/u)) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length === 0 || this.#measure(longer, style) > room) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    for (const line of lines) {
      this.text(line, x, y, style, room);
      y += (style.size ?? 13) * lineHeight;
    }
    return y;
  }

  /** The picture, as high as what was put on the sheet. */
  finish(height: number, { title, description }: Title): Picture {
    const { font, lang, direction, colors } = this.#look;
    return {
      ...{
        width: this.width,
        height: Math.ceil(height),
        title,
        description,
        lang,
        direction,
        font,
      },
      background: colors.surface,
      marks: this.#marks,
    };
  }

  #measure(text: string, { size = 13, strong = false }: TextStyle): number {
    if (!this.#context) return text.length * size * 0.6;
    this.#context.font = `${strong ? 600 : 400} ${size}px ${this.#look.font}`;
    return this.#context.measureText(text).width;
  }

  #cut(text: string, room: number, style: TextStyle): string {
    const letters = [...text.slice(0, 2000)];
    if (room === Infinity || this.#measure(text, style) <= room) return letters.join('');
    let [fits, tooLong] = [0, letters.length];
    while (tooLong - fits > 1) {
      const middle = (fits + tooLong) >> 1;
      const shorter = `${letters.slice(0, middle).join('')}…`;
      if (this.#measure(shorter, style) <= room) fits = middle;
      else tooLong = middle;
    }
    return `${letters.slice(0, fits).join('').trimEnd()}…`;
  }
}
