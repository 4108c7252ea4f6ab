/** A server for as long as a row needs it. */
import type { Bench } from './row.ts';
import type { Dataset } from './dataset.ts';
import type { Place } from './engines/engine.ts';
import { serve, type Served } from './served.ts';

async function usingServer<T>(place: Place, work: (served: Served) => Promise<T>): Promise<T> {
  const served = await serve(place);
  try {
    return await work(served);
  } finally {
    await served.stop();
  }
}

/** For rows that only read. */
export const reading = <T>(data: Dataset, work: (served: Served) => Promise<T>): Promise<T> =>
  usingServer(data.place, work);

/** For rows that write: on a copy, so that each finds the same. */
export async function writing<T>(
  { engine, data }: Bench,
  work: (served: Served) => Promise<T>,
): Promise<T> {
  const place = await engine.copy(data.name);
  try {
    return await usingServer(place, work);
  } finally {
    await place.remove();
  }
}
