import { unwrap } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import type { Label } from './data.ts';

/** A definition as it is now, and the version to change it by. */
export interface Latest {
  readonly label: Label;
  readonly version?: string | undefined;
}

export async function readLatest(session: Session, key: string): Promise<Latest> {
  const params = { path: { labelKey: key } };
  const answer = await session.client.GET('/v1/labels/{labelKey}', { params });
  const label = unwrap(answer);
  return { label, version: answer.response.headers.get('etag') ?? undefined };
}
