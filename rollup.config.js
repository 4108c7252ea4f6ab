import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'rollup-plugin-esbuild';

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

// The bundles for pages without a build step. `dist/` holds what tsc wrote: one pipeline compiles
// the sources, this one only joins them with their dependencies.
const plugins = [
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
  compactStyles,
  minify({
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
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

export default [
  {
    input: 'dist/elements/all.js',
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
