/**
 * For pages with a script tag and no build step: fetches each element's own file as the first of its
 * kind appears in the document, and nothing that the page does not use.
 */

const asked = new Set<string>();

/** Milliseconds until what could not be loaded is asked for again: this, then twice as long each time. */
const firstWait = 15_000;
const longestWait = 600_000;

function load(tag: string, wait = firstWait): void {
  if (!/^sk-[a-z-]+$/.test(tag) || asked.has(tag)) return;
  asked.add(tag);
  import(new URL(`./elements/${tag.slice(3)}.js`, import.meta.url).href).catch((error: unknown) => {
    if (wait === firstWait) {
      // eslint-disable-next-line no-console -- for whoever writes the page; there is nobody else to tell
      console.warn(`Screenkit has no element <${tag}>, or its file could not be loaded.`, error);
    }
    const again = () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      asked.delete(tag);
      load(tag, wait * 2);
    };
    const timer = wait < longestWait ? setTimeout(again, wait) : undefined;
    addEventListener('online', again);
  });
}

/**
 * Loads the elements that stand in `root` and are not defined yet. The document is watched without
 * asking; a shadow root of the page's own is not, so whoever fills one calls this for it.
 */
export function discover(root: ParentNode): void {
  if (root instanceof Element) load(root.localName);
  for (const { localName } of root.querySelectorAll(':not(:defined)')) load(localName);
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof Element) discover(node);
  }
}).observe(document.documentElement, { childList: true, subtree: true });

discover(document);
