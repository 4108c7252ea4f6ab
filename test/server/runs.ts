/** How often a property is tried; `npm run test:long` multiplies it. */
export const runs = (usual: number): number => usual * Number(process.env['SCREENKIT_RUNS'] ?? 1);
