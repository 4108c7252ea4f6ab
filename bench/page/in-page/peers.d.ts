// The libraries measured beside ours are installed when the benchmark runs, not with the project:
// as much of them as it uses.
declare module '*.css';

declare module 'tabulator-tables' {
  export class TabulatorFull {
    constructor(element: HTMLElement, options: object);
    on(event: string, listener: (value: unknown) => void): void;
    updateData(rows: readonly object[]): Promise<void>;
    setSort(field: string, direction: string): void;
    setFilter(field: string, type: string, value: string): void;
    clearFilter(header: boolean): void;
  }
}

declare module 'ag-grid-community' {
  export interface GridApi {
    applyTransaction(transaction: object): unknown;
    applyColumnState(state: object): boolean;
    setFilterModel(model: object | null): void;
  }
  export const AllCommunityModule: object;
  export const ModuleRegistry: { registerModules(modules: readonly object[]): void };
  export function createGrid(element: HTMLElement, options: object): GridApi;
}

declare module 'chart.js/auto' {
  export class Chart {
    constructor(canvas: HTMLCanvasElement, configuration: object);
    static register(...items: readonly unknown[]): void;
    data: { datasets: { data: unknown }[] };
    options: { scales: Record<string, { max?: number }> };
    update(mode?: string): void;
  }
}

declare module 'chartjs-chart-matrix' {
  export const MatrixController: unknown;
  export const MatrixElement: unknown;
}

declare module 'uplot' {
  export default class UPlot {
    constructor(options: object, data: readonly (readonly number[])[], target: HTMLElement);
    static readonly paths: { bars(options: object): unknown };
    readonly ctx: CanvasRenderingContext2D;
    setData(data: readonly (readonly number[])[]): void;
  }
}
