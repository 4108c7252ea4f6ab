/**
 * The files of the elements, for the script tags of any page. They are the same for everybody, hold
 * nothing of a workspace and are asked for without cookies: every origin may read them.
 */
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { seal } from './seal.ts';

export interface StaticFile {
  type: string;
  body: Uint8Array<ArrayBuffer>;
}

/** `files` is path, such as `/screenkit/loader.js`, to file. */
export function createElementFiles(files: ReadonlyMap<string, StaticFile>): Hono {
  const app = new Hono();
  app.use('/screenkit/*', seal, shared, etag());
  for (const [path, { type, body }] of files) {
    app.get(path, () => new Response(body, { headers: { 'Content-Type': type } }));
  }
  return app;
}

/** Modules of another origin are fetched by CORS; a page that isolates itself asks for the second. */
const shared: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  headers.set('Cache-Control', 'no-cache');
};
