/** How often a property is tried: the second number by `npm run test:long`. */
export const runs = (usual: number, long = 10 * usual): number =>
  process.env['SCREENKIT_RUNS'] === 'long' ? long : usual;
