import { download } from '../download.ts';
import type { ExportFormat } from './export.ts';
import type { Interviewer, TableFilter } from './filters.ts';
import { loadExport } from './load-export.ts';
import type { TableSource } from './table-source.ts';

interface Host {
  readonly filter: TableFilter;
}

/** Rows of the table as a file (#14, #38). */
export class TableExport {
  readonly #host: Host;
  readonly #source: TableSource;
  readonly #failed: (error: unknown) => void;

  constructor(host: Host, source: TableSource, failed: (error: unknown) => void) {
    this.#host = host;
    this.#source = source;
    this.#failed = failed;
  }

  /** These rows, else every row under the filter, of all pages. */
  async file(format: ExportFormat, only?: readonly Interviewer[]): Promise<Blob> {
    const { filter } = this.#host;
    const { exportTable, everyRow } = await loadExport();
    const { session, timeZone } = this.#source;
    const rows = only ?? (await (this.#source.hostRows() ?? everyRow(session, filter)));
    return exportTable({ filter, timeZone, asOf: new Date(), rows }, format);
  }

  async download(format: ExportFormat, only?: readonly Interviewer[]): Promise<void> {
    try {
      download(await this.file(format, only), `interviewers.${format}`);
    } catch (error) {
      this.#failed(error);
    }
  }
}
