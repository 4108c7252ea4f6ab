/**
 * `npm run sizes`: what a page fetches for each entry, minified and gzip -9, beside its goal. Only
 * what is fetched at once counts; parts that wait for a click are files of their own. `npm run check`
 * fails when one has grown past its limit.
 */
import { createHash } from 'node:crypto';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  rollup,
  type InputPluginOption,
  type OutputChunk,
  type PreRenderedChunk,
  type RollupOptions,
} from 'rollup';
import { root } from './command.ts';
import { ensureBuilt } from './ensure-built.ts';

interface Entry {
  name: string;
  /** Modules of `dist/`. */
  modules: readonly string[];
  /** In bytes. */
  goal: number;
  /** What it may not grow past, where that is not the goal: still above it, or well below. */
  limit?: number;
  /** Counts what comes on top of what all elements share. */
  beyondCore?: true;
}

const element = (name: string) => `elements/${name}/${name}.js`;
const budgets: Record<string, { goal: number; limit?: number }> = {
  'interviewer-table': { goal: 20_000 },
  funnel: { goal: 12_000 },
  'engagement-heatmap': { goal: 12_000 },
  'candidate-feed': { goal: 12_000 },
  'label-manager': { goal: 12_000 },
};
const five = Object.keys(budgets).map(element);

const entries: readonly Entry[] = [
  { name: 'typed client', modules: ['client/client.js'], goal: 3200 },
  {
    name: 'client, session and provider',
    modules: ['client/client.js', 'client/session.js', element('provider')],
    goal: 15_000,
  },
  { name: 'loader', modules: ['loader.js'], goal: 1500 },
  ...five.map((module): Entry => {
    const name = basename(module, '.js');
    return { name: `sk-${name}`, modules: [module], beyondCore: true, goal: 0, ...budgets[name] };
  }),
  { name: 'the core elements in one file', modules: five, goal: 50_000, limit: 63_800 },
];

/** How `rollup.config.js` bundles. */
interface Bundling {
  joining: InputPluginOption;
  plugins: InputPluginOption;
  /** With what files for pages have more. */
  pagePlugins: InputPluginOption;
  treeshake: RollupOptions['treeshake'];
  languagesFrom: (entries: string, path: string) => InputPluginOption;
}

interface Size extends Entry {
  bytes: number;
}

const from = (module: string) => join(root, 'dist', module);

/** Exports all of `modules`, so that nothing of them is left out as unused. */
const virtual = (modules: readonly string[]): InputPluginOption => ({
  name: 'virtual',
  resolveId: (id) => (id === 'virtual' ? id : null),
  load: (id) =>
    id === 'virtual'
      ? modules.map((module, index) => `export * as e${index} from '${from(module)}';`).join('\n')
      : null,
});

type Page = Pick<RollupOptions, 'plugins' | 'treeshake'>;

/**
 * As long as the bundles' names, and as hard to compress; but by what a file is made of and not by
 * rollup's hash, which the folder of the checkout changes, and with it the size by some 20 B.
 */
const chunkFileNames = ({ name, moduleIds }: PreRenderedChunk) => {
  const madeOf = moduleIds.map((id) => relative(root, id)).join();
  return `${name}-${createHash('sha256').update(madeOf).digest('base64url').slice(0, 7)}.js`;
};

/** The chunks that the modules need at once, first their own. */
async function bundle(
  modules: readonly string[],
  { plugins, treeshake }: Page,
  core?: ReadonlySet<string>,
): Promise<OutputChunk[]> {
  const build = await rollup({
    input: 'virtual',
    plugins: [virtual(modules), plugins],
    logLevel: 'silent',
    treeshake,
  });
  const { output } = await build.generate({
    format: 'es',
    chunkFileNames,
    manualChunks: (id) => (core?.has(id) ? 'core' : undefined),
  });
  await build.close();
  const chunks = new Map(
    output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])),
  );
  const needed = new Set<OutputChunk>();
  const follow = (chunk: OutputChunk | undefined) => {
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    for (const name of chunk.imports) follow(chunks.get(name));
  };
  follow(output.find((each) => each.type === 'chunk' && each.isEntry) as OutputChunk);
  return [...needed];
}

const weigh = (chunks: readonly OutputChunk[]) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

/** The modules that each of the elements needs. */
async function shared({ joining: plugins, ...how }: Bundling): Promise<Set<string>> {
  const needs = await Promise.all(
    five.map(async (module) => {
      const chunks = await bundle([module], { ...how, plugins });
      return new Set(chunks.flatMap(({ modules }) => Object.keys(modules)));
    }),
  );
  return needs.reduce((core, need) => new Set([...core].filter((id) => need.has(id))));
}

export async function sizes(): Promise<Size[]> {
  if (!(await ensureBuilt())) throw new Error('What does not build has no size.');
  const config = pathToFileURL(join(root, 'rollup.config.js')).href;
  const bundling = (await import(config)) as Bundling;
  const core = await shared(bundling);
  core.delete('virtual');
  const isCore = ({ name }: OutputChunk) => name === 'core';
  const found: Size[] = [];
  // What all chunks have in common is the root, as the entry is no file.
  const languages = bundling.languagesFrom('/', 'languages');
  const page = { ...bundling, plugins: [languages, bundling.pagePlugins] };
  for (const entry of entries) {
    const hasElements = entry.modules.some((module) => module.startsWith('elements/'));
    const how = hasElements ? page : bundling;
    const chunks = await bundle(entry.modules, how, entry.beyondCore ? core : undefined);
    if (entry.beyondCore) {
      const bytes = weigh(chunks.filter((chunk) => !isCore(chunk)));
      found.push({ ...entry, bytes });
    } else found.push({ ...entry, bytes: weigh(chunks) });
  }
  const coreChunks = await bundle(five.slice(0, 1), page, core);
  found.push({
    name: 'what the elements share',
    modules: [...core].map((id) => relative(root, id)),
    goal: 14_000,
    limit: 14_000,
    bytes: weigh(coreChunks.filter(isCore)),
  });
  return found;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** A line for each entry; `tooLarge` names those past their limit. */
export async function weighEntries(): Promise<{ lines: string[]; tooLarge: string[] }> {
  const found = await sizes();
  const lines = found.map(({ name, bytes, goal, limit = goal }) => {
    const missed = bytes > goal ? `, ${(bytes / goal).toFixed(2)}x its goal` : '';
    const over = bytes > limit ? `: past its limit of ${limit} B` : '';
    return `${name}: ${kilobytes(bytes)} of ${kilobytes(goal)}${missed}${over}`;
  });
  const tooLarge = found.filter(({ bytes, goal, limit = goal }) => bytes > limit);
  return { lines, tooLarge: tooLarge.map(({ name }) => name) };
}

if (import.meta.main) {
  const { lines, tooLarge } = await weighEntries();
  console.log(lines.join('\n'));
  if (tooLarge.length > 0) process.exitCode = 1;
}
