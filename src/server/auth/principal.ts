import type { Permission } from '../contract.ts';
import type { Scope } from '../store/scope.ts';

/** Who asks, as far as the server needs to know. */
export interface Principal {
  kind: 'api_key' | 'embed_token';
  scope: Scope;
  permissions: ReadonlySet<Permission>;
  /** Id of the API key, or of the key a token was made from. */
  keyId: string;
  /** The member, or the role, that a token is for; it can do no more than that allows now. */
  memberId: string | null;
  roleId: string | null;
  /** Who is said to have made a change: the member, else the API key. */
  actor: string;
  /** Pages of other origins that may use the token; a key has none. */
  origins: readonly string[];
  /** Milliseconds since 1970; null for a key that does not end by itself. */
  expiresAt: number | null;
  /** Tells callers apart: the key, or the token's own id. */
  id: string;
  /** The tokens that a token was derived from, the one made by the key first. */
  parents: readonly string[];
  /** What a token can be revoked by together with others. */
  portals: readonly string[];
}
