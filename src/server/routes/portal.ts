/**
 * The white-label portal as an agency would run it: its own page, and an endpoint of its own that
 * trades the API key it alone holds for a short-lived token. Uses the API as anybody does.
 */
import { Hono } from 'hono';
import type { Permission } from '../contract.ts';
import type { StaticFile } from './element-files.ts';
import { failure } from './pipeline.ts';
import { seal } from './seal.ts';
import { Problem } from '../problem.ts';
import { newId } from '../store/identifier.ts';

export interface PortalOptions {
  /** Path, such as `/portal.js`, to file. */
  files: ReadonlyMap<string, StaticFile>;
  /** Answers the API's requests. */
  api: (request: Request) => Response | Promise<Response>;
  apiKey: string;
  /** What the portal's visitors may do. */
  permissions: readonly Permission[];
  /** `host:port` names the portal is reached by; others are refused, which stops DNS rebinding. */
  isOwnHost: (host: string) => boolean;
  onError: (error: unknown, requestId: string) => void;
}

/** DESIGN.md 8: the policy every element has to work under. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const pageHeaders = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

export function createPortal(options: PortalOptions): Hono {
  const app = new Hono();
  app.use(seal);
  app.post('/screenkit-token', async ({ req }) => {
    const sameOrigin = req.header('sec-fetch-site') ?? 'same-origin';
    if (sameOrigin !== 'same-origin' || !options.isOwnHost(req.header('host') ?? '')) {
      return failure(
        new Problem('forbidden', { title: 'Only the portal itself gets tokens here.' }),
        newId('req'),
        {},
        { onError: options.onError },
      );
    }
    const answer = await options.api(
      new Request(new URL('/v1/embed-tokens', req.url), {
        method: 'POST',
        headers: { authorization: `Bearer ${options.apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ permissions: options.permissions }),
      }),
    );
    return new Response(answer.body, {
      status: answer.status,
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    });
  });
  for (const [path, { type, body }] of options.files) {
    app.get(path, () => new Response(body, { headers: { ...pageHeaders, 'Content-Type': type } }));
  }
  return app;
}
