/**
 * For pages with a script tag and no build step: fetches each element's own file as the first of its
 * kind appears in the document, and nothing that the page does not use.
 */

const asked = new Set<string>();

function load(tag: string): void {
  if (!/^sk-[a-z-]+$/.test(tag) || asked.has(tag)) return;
  asked.add(tag);
  import(new URL(`./elements/${tag.slice(3)}.js`, import.meta.url).href).catch((error: unknown) => {
    // eslint-disable-next-line no-console -- for whoever writes the page; there is nobody else to tell
    console.warn(`Screenkit has no element <${tag}>, or its file could not be loaded.`, error);
    const again = () => {
      asked.delete(tag);
      discover(document);
    };
    addEventListener('online', again, { once: true });
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
