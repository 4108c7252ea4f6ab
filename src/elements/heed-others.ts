import type { ReactiveControllerHost } from 'lit';
import type { Session } from '../client/session.ts';
import type { SkChangeEvent } from './change-events.ts';

/**
 * Calls `renew` when another element of the page than `host`, in whatever shadow tree, changed
 * something by the same session.
 */
export function heedOthers(
  host: ReactiveControllerHost & Node,
  session: () => Session | undefined,
  renew: () => unknown,
): void {
  // An element may be moved into another one.
  let page: Document;
  const changed = (event: Event) => {
    // Of that name it may be anybody's.
    if (
      (event as Partial<SkChangeEvent>).isOf?.(session()) &&
      !event.composedPath().includes(host)
    ) {
      renew();
    }
  };
  host.addController({
    // On its way down, where no listener of the page has stopped it yet.
    hostConnected: () => {
      page = host.ownerDocument as Document;
      page.addEventListener('sk-change', changed, true);
    },
    hostDisconnected: () => page.removeEventListener('sk-change', changed, true),
  });
}
