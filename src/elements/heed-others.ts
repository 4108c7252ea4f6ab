import type { ReactiveControllerHost } from 'lit';
import type { Session } from '../client/session.ts';
import type { SkChangeEvent } from './change-events.ts';

/**
 * Calls `renew` when another element of the page than `host`, in whatever shadow tree, changed
 * something by the same session.
 */
export function heedOthers(
  host: ReactiveControllerHost & EventTarget,
  session: () => Session | undefined,
  renew: () => unknown,
): void {
  const changed = (event: Event) => {
    // Of that name it may be anybody's.
    if (
      (event as Partial<SkChangeEvent>).isOf?.(session()) &&
      !event.composedPath().includes(host)
    ) {
      renew();
    }
  };
  // On its way down, where no listener of the page has stopped it yet.
  const heed = (how: 'addEventListener' | 'removeEventListener') => () =>
    document[how]('sk-change', changed, true);
  host.addController({
    hostConnected: heed('addEventListener'),
    hostDisconnected: heed('removeEventListener'),
  });
}
