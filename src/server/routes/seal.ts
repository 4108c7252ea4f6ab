import type { MiddlewareHandler } from 'hono';

/** For what is no page: it loads nothing, runs nothing and stands in nobody's frame. */
const nothing = "default-src 'none'; frame-ancestors 'none'";

/** Every answer is what it says it is, and only pages with a policy of their own are pages. */
export const seal: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('X-Content-Type-Options', 'nosniff');
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', nothing);
};
