import { html } from 'lit';
import type { ReactiveController } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { SkErrorEvent } from './events.ts';
import type * as Choice from './export-choice.ts';
import type { Exporting, ExportFormat } from './exporting.ts';
import * as shapes from './icon-shapes.ts';
import { icon } from './icons.ts';
import type { HeldClick } from './click-again.ts';

/** The button that saves what an element shows, and the menu that it opens. */
export class ExportMenu<Format extends ExportFormat = ExportFormat>
  implements ReactiveController, Exporting<Format>
{
  readonly host: Exporting<Format>['host'];
  readonly name: string;
  readonly formats: readonly Format[] | undefined;
  /** Whether the last file could not be made. */
  failed = false;
  /** While its code is under way. An element that awaits it in `getUpdateComplete` is complete with it. */
  settled: Promise<void> | undefined;
  #choice: typeof Choice | undefined;

  constructor(host: Exporting<Format>['host'], name: string, formats?: readonly Format[]) {
    this.host = host;
    this.name = name;
    this.formats = formats;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.failed = false;
  }

  tell(error?: unknown): void {
    this.failed = error !== undefined;
    if (this.failed) this.host.dispatchEvent(new SkErrorEvent(error));
    this.host.requestUpdate();
  }

  render(localize: Localize, enabled: boolean) {
    const name = localize.term('exportAs');
    return html`<button
        part="button"
        class="button icon-button"
        type="button"
        popovertarget="export"
        ?disabled=${!enabled}
        title=${name}
        @click=${this.#open}
      >
        ${icon(shapes.download)}
      </button>
      <div id="export" part="menu" class="popover menu" popover role="group" aria-label=${name}>
        ${this.#choice?.renderChoice(this, localize)}
      </div>`;
  }

  /**
   * The first click fetches what is in the menu and is made again, unless whoever made it has gone on
   * by then; the browser opens it.
   */
  readonly #open = (event: Event) => {
    if (this.#choice) return;
    event.preventDefault();
    this.settled = this.#fill([event.currentTarget as HTMLElement, document.activeElement]);
  };

  async #fill(click: HeldClick): Promise<void> {
    try {
      const choice = await import('./export-choice.ts');
      // Of two clicks meanwhile one is made again.
      if (this.#choice) return;
      choice.dress(this.host);
      this.#choice = choice;
      this.tell();
      choice.clickAgain(click);
    } catch (error) {
      this.tell(error);
    }
  }
}
