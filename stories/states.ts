/** How a story brings its element into a state that is not there from the start. */

/** The browser says that there is no connection, until the story is left. */
export function goOffline(): () => void {
  say(false);
  return () => say(true);
}

function say(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { value: online, configurable: true });
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

/** Loads again, once there is something to be stale. */
export async function loadAgain(element: HTMLElement): Promise<void> {
  await new Promise((resolve) => element.addEventListener('sk-load', resolve, { once: true }));
  await (element as HTMLElement & { reload(): Promise<void> }).reload();
}
