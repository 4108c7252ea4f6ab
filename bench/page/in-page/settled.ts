export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
export const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when the work is done and painted, and what it put off for a while is done too. */
export async function settled(work: () => unknown, rest = 100): Promise<void> {
  await work();
  await frame();
  await frame();
  await pause(rest);
}

export const host = (): HTMLElement => document.getElementById('host') as HTMLElement;

// A browser takes some 20 ms for the first of these, whoever asks: some do when their code is loaded,
// others when they draw.
new Intl.NumberFormat('en').format(0);
new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(0);

/** What the benchmark calls from outside. */
export function offer(bench: Record<string, unknown>): void {
  Object.assign(globalThis, { bench: { nothing: () => settled(() => {}), ...bench } });
}
