import type { ColumnId } from './column-ids.ts';

/** Somebody showed, hid or moved a column; `columns` are those shown now, in their order. */
export class SkColumnsChangeEvent extends Event {
  readonly columns: readonly ColumnId[];

  constructor(columns: readonly ColumnId[]) {
    super('sk-columns-change', { bubbles: true, composed: true });
    this.columns = columns;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sk-columns-change': SkColumnsChangeEvent;
  }
}
