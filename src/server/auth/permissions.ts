import type { Permission } from '../contract.ts';
import type { Finding } from '../problem.ts';
import { allPermissions } from './all-permissions.ts';

export { allPermissions };

/** What a page may be given: to look, never to write events or to mint tokens. */
export const readPermissions: readonly Permission[] = allPermissions.filter((permission) =>
  permission.endsWith(':read'),
);

/** A finding for each permission asked for that `owner`, in the words of a message, does not have. */
export const foreignPermissions = (
  asked: readonly Permission[],
  has: (permission: Permission) => boolean,
  owner: string,
): Finding[] =>
  asked.flatMap((permission, index) =>
    has(permission)
      ? []
      : [{ pointer: `/permissions/${index}`, message: `is not a permission of ${owner}` }],
  );
