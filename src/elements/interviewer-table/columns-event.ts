import type { ColumnId } from './column-ids.ts';

/** Somebody showed, hid or moved a column. */
export class SkColumnsChangeEvent extends Event {
  /** Those shown now, in their order. */
  readonly columns: readonly ColumnId[];

  constructor(columns: readonly ColumnId[]) {
    super('sk-columns-change', { bubbles: true, composed: true });
    this.columns = columns;
  }
}

declare global {
  // Elements, the document and the window, which events bubble to.
  interface GlobalEventHandlersEventMap {
    'sk-columns-change': SkColumnsChangeEvent;
  }
}
