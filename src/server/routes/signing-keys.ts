import { longestLifeMs } from '../auth/embed-token.ts';
import {
  deleteRetiredKeys,
  insertSigningKey,
  retireSigningKey,
  signingKeys,
} from '../store/signing-keys.ts';
import type { Handler } from './call.ts';
import { instantText } from './time.ts';

export const rotateSigningKey: Handler<'rotateSigningKey'> = ({ body, write }) =>
  write(async (writer) => {
    const { purpose, endAtOnce } = body;
    await deleteRetiredKeys(writer);
    await retireSigningKey(writer, purpose, writer.now + longestLifeMs);
    if (endAtOnce) await deleteRetiredKeys(writer, purpose);
    await insertSigningKey(writer, purpose);
    const [signing, ...retired] = await signingKeys(writer.reader, purpose);
    return {
      status: 200,
      body: {
        purpose,
        keyId: signing.key_id,
        createdAt: instantText(signing.created_at),
        previous: retired.map(({ key_id, verifies_until }) => ({
          keyId: key_id,
          verifiesUntil: instantText(verifies_until ?? 0),
        })),
      },
    };
  });
