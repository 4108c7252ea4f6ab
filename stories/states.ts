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

type Reloading = HTMLElement & { reload(): Promise<void> };

/** Loads again, once there is something to be stale. */
export async function loadAgain({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const element = canvasElement.querySelector<Reloading>('.page > *');
  if (!element) throw new Error('The story has drawn nothing.');
  while (!element.matches(':state(ready)')) await new Promise(requestAnimationFrame);
  await element.reload();
}
