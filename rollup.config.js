import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'rollup-plugin-esbuild';

// The bundles for pages without a build step. `dist/` holds what tsc wrote: one pipeline compiles
// the sources, this one only joins them with their dependencies.
const plugins = [
  {
    // Before rollup decides what is used: the checks for development are not.
    name: 'production',
    transform: (code) =>
      code.includes('process.env.NODE_ENV')
        ? { code: code.replaceAll('process.env.NODE_ENV', "'production'"), map: null }
        : null,
  },
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
  minify({
    target: 'es2022',
    legalComments: 'inline',
  }),
];

const languages = globSync('dist/localization/*/common.js')
  .map((file) => basename(dirname(file)))
  .filter((language) => language !== 'en');

/**
 * Each language is one file that both bundles fetch. It imports nothing: importing a bundle, by
 * another address than the page's, would load that twice. Rollup reads the path as if the bundle
 * were written where its entries are, `dist/elements`.
 */
const languagesFrom = (path) => ({
  name: 'languages-apart',
  resolveId: (source, importer) =>
    languages.some((language) => source === `./${language}.js`) && /languages\.js$/.test(importer)
      ? { id: resolve('dist/elements', path, source), external: 'relative' }
      : null,
});

const elements = globSync('dist/elements/*/*.js').filter(
  (file) => basename(file, '.js') === file.split(/[\\/]/).at(-2),
);

// What stands in a `try` is no more special than the rest: see the first plugin.
const treeshake = { tryCatchDeoptimization: false };

export default [
  {
    input: 'dist/elements/all.js',
    treeshake,
    plugins: [languagesFrom('languages'), ...plugins],
    output: {
      file: 'dist/cdn/screenkit.js',
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
    },
  },
  {
    input: Object.fromEntries(elements.map((file) => [basename(file, '.js'), file])),
    treeshake,
    plugins: [languagesFrom('../languages'), ...plugins],
    output: {
      dir: 'dist/cdn/elements',
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
  ...languages.map((language) => ({
    input: `dist/localization/${language}.js`,
    plugins,
    output: { file: `dist/cdn/languages/${language}.js`, format: 'es', sourcemap: true },
  })),
];
