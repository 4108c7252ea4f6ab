import type { OnDemand } from '../on-demand.ts';

/** Like `loadExport`, in a file of its own so that the compiler writes the path as it will be. */
export const loadDetails = () => import('./details.ts');

export type DetailsCode = Awaited<ReturnType<typeof loadDetails>>;
export type Details = OnDemand<DetailsCode>;
