/**
 * `npm run pictures`: compares every story with the pictures kept of it in `stories/pictures/` and
 * names those that look different. `-- --keep` keeps the new ones; `--story heatmap` takes some.
 */
import { parseArgs } from 'node:util';
import { comparePictures, differing } from '../test/pictures/gallery.ts';

const { values } = parseArgs({
  options: { keep: { type: 'boolean' }, story: { type: 'string' } },
});
const { keep = false, story: only = '' } = values;
const { pictures, differences } = await comparePictures({ keep, only });
for (const difference of differences) console.log(difference);
console.log(`${pictures} pictures, ${differences.length} ${keep ? 'kept anew' : 'different'}`);
if (!keep && differences.length > 0) {
  console.log(`The new ones are in ${differing}. Where they are as they should be: -- --keep`);
  process.exitCode = 1;
}
