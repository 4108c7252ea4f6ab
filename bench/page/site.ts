/** The pages that are measured, over HTTP: a library of `in-page/` each, and beside it the API. */
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { root } from '../../scripts/command.ts';
import { bundles } from './in-page-bundles.ts';

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

const shell = (entry: string, hasStyle: boolean) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${entry}</title>
    ${hasStyle ? `<link rel="stylesheet" href="/in-page/${entry}.css" />` : ''}
    <style>body { margin: 16px; background: #fff } #host { inline-size: 1400px }</style>
    <script type="module" src="/in-page/${entry}.js"></script>
  </head>
  <body><div id="host"></div></body>
</html>`;

export interface Site {
  base: string;
  close(): void;
}

function sendFile(path: string, response: ServerResponse): void {
  if (!existsSync(path)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  response.end(readFileSync(path));
}

export async function openSite(
  api?: (request: Request) => Response | Promise<Response>,
): Promise<Site> {
  const listener = api && getRequestListener(api, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (listener && /^\/(?:v1|token)\b/.test(pathname)) return void listener(request, response);
    const [, folder, file] = /^\/(cdn|in-page)\/([\w./-]+)$/.exec(pathname) ?? [];
    if (file && !file.includes('..')) {
      return sendFile(join(folder === 'cdn' ? join(root, 'dist/cdn') : bundles, file), response);
    }
    const entry = (searchParams.get('entry') ?? '').replaceAll(/[^\w/-]/g, '');
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(shell(entry, existsSync(join(bundles, `${entry}.css`))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
