import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'rollup-plugin-esbuild';

// The bundles for pages without a build step. `dist/` holds what tsc wrote: one pipeline compiles
// the sources, this one only joins them with their dependencies.

/** Before rollup decides what is used: the checks for development are not. */
const production = {
  name: 'production',
  transform: (code) =>
    code.includes('process.env.NODE_ENV')
      ? { code: code.replaceAll('process.env.NODE_ENV', "'production'"), map: null }
      : null,
};

/** Style sheets without what only their authors need: comments, line breaks and indentation. */
const compactStyles = {
  name: 'compact-styles',
  transform(code, id) {
    if (!/\.styles\.js$|[\\/]theme[\\/]/.test(id)) return null;
    const compact = (sheet) =>
      sheet
        .replaceAll(/\/\*[^]*?\*\//g, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ ?([{};,]) ?|(:) /g, '$1$2')
        .replaceAll(';}', '}');
    return { code: code.replaceAll(/css ?`[^`]*`/g, compact), map: { mappings: '' } };
  },
};

export const plugins = [
  production,
  compactStyles,
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
  minify({ target: 'es2022', legalComments: 'inline' }),
];

// What stands in a `try` is no more special than the rest: see the first plugin.
export const treeshake = { tryCatchDeoptimization: false };

const languages = globSync('dist/localization/*/common.js')
  .map((file) => basename(dirname(file)))
  .filter((language) => language !== 'en');

/**
 * Each language is one file that both bundles fetch. It imports nothing: importing a bundle, by
 * another address than the page's, would load that twice. Rollup reads the path as if the bundle
 * were written to the folder that its entries have in common.
 */
const languagesFrom = (entries, path) => ({
  name: 'languages-apart',
  resolveId: (source, importer) =>
    languages.some((language) => source === `./${language}.js`) && /languages\.js$/.test(importer)
      ? { id: resolve(entries, path, source), external: 'relative' }
      : null,
});

const elements = globSync('dist/elements/*/*.js').filter(
  (file) => basename(file, '.js') === file.split(/[\\/]/).at(-2),
);

const chunkFileNames = '[name]-[hash].js';

export default [
  // What is loaded on demand imports the file that all is in. That has a name of its own behind
  // `screenkit.js`, which a page may give a query: under two addresses it would be loaded twice.
  {
    input: { screenkit: 'dist/elements/all.js' },
    treeshake,
    plugins: [languagesFrom('dist/elements', 'languages'), ...plugins],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      sourcemap: true,
      chunkFileNames: `parts/${chunkFileNames}`,
    },
  },
  {
    input: Object.fromEntries([
      ['index', 'dist/index.js'],
      ...elements.map((file) => [basename(file, '.js'), file]),
    ]),
    treeshake,
    plugins: [languagesFrom('dist', '../languages'), ...plugins],
    output: {
      dir: 'dist/cdn/elements',
      format: 'es',
      sourcemap: true,
      chunkFileNames: `chunks/${chunkFileNames}`,
    },
  },
  {
    input: 'dist/loader.js',
    plugins,
    output: { file: 'dist/cdn/loader.js', format: 'es', sourcemap: true },
  },
  ...languages.map((language) => ({
    input: `dist/localization/${language}.js`,
    plugins,
    output: { file: `dist/cdn/languages/${language}.js`, format: 'es', sourcemap: true },
  })),
];
