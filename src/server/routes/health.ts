import type { Handler } from './call.ts';

export const getHealth =
  (version: string, isReady: () => boolean): Handler<'getHealth'> =>
  async ({ store }) => ({
    status: 200,
    body: { status: isReady() ? 'ready' : 'starting', version, store: store.engine.name },
  });
