import { html, nothing } from 'lit';
import { qrCode } from '../../../charts/qr.ts';
import type { QrCode } from '../../../charts/qr.ts';
import { download } from '../../download.ts';
import { pictureFile } from '../../picture.ts';
import type { Picture } from '../../picture.ts';
import type { Panel, PanelContext } from './panel.ts';

const dark = { hex: '#000000', alpha: 1 };
const light = { hex: '#ffffff', alpha: 1 };
/** Of a picture, for one square of the code. */
const pixels = 10;

/** Hands out the link of an interview: to copy, and as a QR code (#34). */
export function sharePanel(context: PanelContext, address: string): Panel {
  // As browsers send it, in ASCII: cameras guess which letters others are, and get them wrong.
  const link = new URL(address).href;
  const { localize, interviewer, redraw } = context;
  const { title, slug, status } = interviewer;
  const code = codeOf(link);
  const name = localize.term('actionShareQr', title);
  let said = '';

  const copy = async (event: Event) => {
    const field = (event.currentTarget as Element).closest('form')?.querySelector('input');
    try {
      await navigator.clipboard.writeText(link);
      said = localize.term('actionShareCopied');
    } catch {
      field?.focus();
      field?.select();
      said = localize.term('actionShareSelected');
    }
    redraw();
  };

  const save = async (format: 'svg' | 'png') => {
    if (!code) return;
    try {
      const picture = pictureOf(code, { title, description: link, lang: localize.lang() });
      download(await pictureFile(picture, format), `${slug}.${format}`);
      said = '';
    } catch {
      said = localize.term('exportFailed');
    }
    redraw();
  };

  return {
    get title() {
      return localize.term('actionShareTitle', title);
    },
    render: () => html`
      ${status === 'active' ? nothing : html`<p>${localize.term('actionShareClosed')}</p>`}
      <label class="dialog-field">
        <span>${localize.term('actionShareLink')}</span>
        <input
          part="link"
          class="field"
          type="text"
          dir="ltr"
          readonly
          autofocus
          .value=${link}
          @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
        />
      </label>
      <div class="share-copy">
        <button part="button copy" class="button button-main" type="button" @click=${copy}>
          ${localize.term('actionShareCopy')}
        </button>
        <p part="copied" role="status">${said}</p>
      </div>
      ${code ? renderCode(code, name) : nothing}
      ${
        code
          ? html`<div class="share-copy">
              ${(['svg', 'png'] as const).map(
                (format) =>
                  html`<button
                    part="button save-${format}"
                    class="button"
                    type="button"
                    @click=${() => void save(format)}
                  >
                    ${localize.term(format === 'svg' ? 'actionShareSvg' : 'actionSharePng')}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    `,
  };
}

/** A link longer than a code can hold is still there to copy. */
function codeOf(link: string): QrCode | undefined {
  try {
    return qrCode(link);
  } catch {
    return undefined;
  }
}

function renderCode({ path, size, margin }: QrCode, name: string) {
  return html`<svg
    part="qr"
    class="qr"
    viewBox="${-margin} ${-margin} ${size} ${size}"
    role="img"
    aria-label=${name}
  >
    <path d=${path} />
  </svg>`;
}

type About = Pick<Picture, 'title' | 'description' | 'lang'>;

function pictureOf({ path, size, margin }: QrCode, about: About): Picture {
  const side = size * pixels;
  const corner = margin * pixels;
  const matrix = [pixels, 0, 0, pixels, corner, corner] as const;
  const marks = [{ path, color: dark, rounding: 0, matrix }];
  const sheet = { width: side, height: side, direction: 'ltr', font: 'sans-serif' } as const;
  return { ...about, ...sheet, background: light, marks };
}
