// The elements on the page that say something: they do so again when words or languages change.
import type { ReactiveControllerHost } from 'lit';

const speakers = new Set<ReactiveControllerHost>();

export function addSpeaker(element: ReactiveControllerHost): void {
  speakers.add(element);
}

export function removeSpeaker(element: ReactiveControllerHost): void {
  speakers.delete(element);
}

export function speakAgain(): void {
  for (const element of speakers) element.requestUpdate();
}
