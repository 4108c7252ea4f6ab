import { renewApiKey } from '../auth/api-key.ts';
import { readPermissions } from '../auth/permissions.ts';
import { KeyUsage } from '../auth/key-usage.ts';
import { createApp } from '../app.ts';
import { Lanes } from '../lanes/lanes.ts';
import { createElementFiles, type StaticFile } from '../routes/element-files.ts';
import { endStreams } from '../routes/open-streams.ts';
import { createPortal } from '../routes/portal.ts';
import { recordUsage } from '../store/key-usage.ts';
import type { Store } from '../store/store.ts';
import { openHere } from './here.ts';
import { listen } from './listen.ts';
import type { Settings } from './settings.ts';
import { elementFiles, portalFiles } from './static-files.ts';
import { demoWorkspace, findWorkspace } from './workspace.ts';

const onError = (error: unknown, about: string) => console.error(about, error);

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|::1)$/;

/** A server under way. */
export interface Running {
  url: string;
  close: () => Promise<void>;
}

type Files = Record<'portal' | 'elements', ReadonlyMap<string, StaticFile>>;

/** Opens the store, listens and prepares what a first start needs. */
export async function start(settings: Settings, say: (line: string) => void): Promise<Running> {
  const files = { portal: await portalFiles(), elements: await elementFiles() };
  const store = await openHere(settings);
  try {
    return await serveStore(store, files, settings, say);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serveStore(
  store: Store,
  files: Files,
  settings: Settings,
  say: (line: string) => void,
): Promise<Running> {
  let ready = false;
  let lanes: Lanes | undefined;
  const addresses = new WeakMap<Request, string>();
  const usage = new KeyUsage({
    write: (counts) => lanes?.recordUsage(counts) ?? recordUsage(store, counts),
    report: (error) => onError(error, 'key usage'),
  });
  const api = createApp({
    store,
    usage,
    addressOf: (request) => addresses.get(request),
    isReady: () => ready,
    onError,
    lanes: (here) => (task, request) => (lanes?.perform(here) ?? here)(task, request),
  });
  // The API answers what is no file of the elements, and both what the portal does not know.
  const elements = createElementFiles(files.elements);
  elements.notFound(({ req }) => api.fetch(req.raw));
  let front = elements;
  const { server, port, stop } = await listen(settings, (request, { incoming }) => {
    const address = incoming.socket.remoteAddress;
    if (address !== undefined) addresses.set(request, address);
    return front.fetch(request);
  });
  const url = `http://${loopback.test(settings.host) ? 'localhost' : settings.host}:${port}`;
  const close = async () => {
    endStreams(store);
    await stop();
    await usage.flush();
    await lanes?.close();
    await store.close();
  };
  try {
    const workspaceId = await prepare(store, settings, say);
    if (settings.portal ?? workspaceId === demoWorkspace) {
      front = createPortal({
        files: files.portal,
        api: (request) => api.fetch(request),
        onError,
        apiKey: await portalKey(store, workspaceId),
        permissions: readPermissions,
        isOwnHost: (host) =>
          !loopback.test(settings.host) || loopback.test(host.replace(/:\d+$/, '')),
      });
      front.notFound(({ req }) => elements.fetch(req.raw));
    } else if (settings.portal === undefined) {
      say(
        `The portal is closed, as it shows workspace ${workspaceId} to whoever reaches this server; SCREENKIT_PORTAL=1 opens it.`,
      );
    }
    // From here on this thread only reads.
    if (!settings.databaseUrl) {
      const { folder } = settings;
      lanes = new Lanes({ folder, onWrite: () => store.written(), report: onError });
    }
  } catch (error) {
    server.close();
    throw error;
  }
  ready = true;
  setTimeout(loadRest, 20);
  return { url, close };
}

/** What the first request needs, once whoever waits for the server has been told that it is ready. */
function loadRest(): void {
  void Promise.all([import('../validators.ts'), import('../routes/index.ts')]);
}

/** The workspace to serve; on the first start it is made, and its key shown this once. */
async function prepare(
  store: Store,
  settings: Settings,
  say: (line: string) => void,
): Promise<string> {
  const existing = await findWorkspace(store, settings);
  if (existing !== undefined) return existing;
  const { createDemoWorkspace, createPlainWorkspace } = await import('./first-start.ts');
  if (settings.demo) say('Making the demo workspace …');
  try {
    const made = await (settings.demo ? createDemoWorkspace(store) : createPlainWorkspace(store));
    say(`API key of workspace ${made.workspaceId}, shown once: ${made.apiKey}`);
    return made.workspaceId;
  } catch (error) {
    // Processes of one PostgreSQL that start together all find it empty; one of them is first.
    const made = await findWorkspace(store, settings);
    if (made === undefined) throw error;
    say(`Another process has just made workspace ${made}; its API key was shown there.`);
    return made;
  }
}

/** The portal's own key, whose secret is new at each start and held in memory only. */
function portalKey(store: Store, workspaceId: string): Promise<string> {
  return store.write({ workspaceId, interviewerIds: null }, (writer) =>
    renewApiKey(writer, {
      keyId: 'key_portal',
      name: 'portal',
      permissions: [...readPermissions, 'tokens:write'],
    }),
  );
}
