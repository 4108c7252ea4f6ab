import type { LitElement } from 'lit';

/** What an element can be saved as: what it says (#14), or a picture of a chart. */
export type ExportFormat = 'csv' | 'json' | 'svg' | 'png';

/** What is saved, and who is told how that went. */
export interface Exporting<Format extends ExportFormat> {
  readonly host: LitElement & { exportData(format: Format): Promise<Blob> };
  /** Of the files, without their ending. */
  readonly name: string;
  /** Every one when undefined. */
  readonly formats: readonly Format[] | undefined;
  /** Says why there is no file; without an error, that there is one. */
  tell(error?: unknown): void;
}
