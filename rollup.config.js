import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'rollup-plugin-esbuild';

// The bundles for pages without a build step. `dist/` holds what tsc wrote: one pipeline compiles
// the sources, this one only joins them with their dependencies.
const plugins = [
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
  minify({
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'inline',
  }),
];

const elements = globSync('dist/elements/*/*.js').filter(
  (file) => basename(file, '.js') === file.split(/[\\/]/).at(-2),
);

export default [
  {
    input: 'dist/elements/all.js',
    plugins,
    output: {
      file: 'dist/cdn/screenkit.js',
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
    },
  },
  {
    input: Object.fromEntries(elements.map((file) => [basename(file, '.js'), file])),
    plugins,
    output: {
      dir: 'dist/cdn/elements',
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
];
