/**
 * Derives from `openapi/openapi.yaml` the modules that the code reads: the document itself and its
 * permissions for the server, and the types for everybody; from the metric registry its page of the docs; from the
 * elements what they ask the API for and what they are styled by, as parts of another page; and from their
 * doc comments `custom-elements.json` and the page that says the same. With `--check` nothing is written and a stale file fails, as does, either
 * way, a doc comment that is not true.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { root, tool } from './command.ts';
import { manifest } from './manifest/manifest.ts';

const telemetryOff = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'screenkit-openapi-'));
  try {
    const file = join(folder, 'openapi.json');
    const { code, output } = await tool(
      '@redocly/cli/bin/cli.js',
      ['bundle', 'openapi/openapi.yaml', '--ext', 'json', '--output', file],
      { env: telemetryOff },
    );
    if (code !== 0) throw new Error(`openapi/openapi.yaml cannot be bundled:\n${output}`);
    return await readFile(file, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function header(comment: string): string {
  return `// Generated from openapi/ by \`npm run generate\`: ${comment}. Do not edit.\n\n`;
}

interface Schemas {
  components: { schemas: { Permission: { enum: string[] } } };
}

const permissionsOf = (document: unknown) =>
  (document as Schemas).components.schemas.Permission.enum;

async function generated(): Promise<Map<string, string>> {
  const document = JSON.parse(await bundle()) as Record<string, unknown>;
  const types = astToString(
    // A default is the server's to fill in: the sender may leave such a field out.
    await openapiTypes(structuredClone(document) as never, { defaultNonNullable: false }),
  );
  const { elementsPage } = await import('./elements-page.ts');
  const { metricsPage } = await import('./metrics-page.ts');
  const { withOperations } = await import('./operations-page.ts');
  const { withTokens } = await import('./tokens-page.ts');
  const elements = manifest();
  const page = (await read('docs/embedding.md')) ?? '';
  return new Map([
    ['custom-elements.json', `${JSON.stringify(elements, null, 2)}\n`],
    ['docs/elements.md', elementsPage(elements)],
    ['docs/embedding.md', withOperations(withTokens(page, elements))],
    ['docs/metrics.md', metricsPage()],
    [
      'src/server/document.ts',
      header('the contract the server validates by and serves') +
        `export const document: Record<string, unknown> = ${JSON.stringify(document, null, 2)};\n`,
    ],
    [
      'src/server/auth/all-permissions.ts',
      header('the permissions there are, apart from the contract, which is large') +
        `import type { Permission } from '../contract.ts';\n\nexport const allPermissions: readonly Permission[] = ${JSON.stringify(permissionsOf(document), null, 2)};\n`,
    ],
    ['src/schema.ts', header('the types of the contract') + types],
  ]);
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

const check = process.argv.includes('--check');
try {
  const stale: string[] = [];
  for (const [file, content] of await generated()) {
    if ((await read(file)) === content) continue;
    stale.push(file);
    if (!check) await writeFile(join(root, file), content);
  }
  if (!check) {
    console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Up to date.');
  } else if (stale.length > 0) {
    console.error(
      `Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
