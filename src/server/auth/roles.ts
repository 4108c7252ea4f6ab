import type { Permission } from '../contract.ts';
import { roleRow } from '../store/roles.ts';
import type { Reader } from '../store/store.ts';
import { allPermissions } from './permissions.ts';

export interface Role {
  id: string;
  name: string;
  description: string | null;
  permissions: readonly Permission[];
  builtIn: boolean;
  /** Counts changes; one that is built in has none. */
  revision: number;
}

const view: Permission[] = [
  'postings:read',
  'candidates:read',
  'labels:read',
  'analytics:read',
  'settings:read',
];

/** Who has it keeps the workspace manageable, so that the last one stays. */
export const adminRole = 'admin';

const builtIn = (
  id: string,
  name: string,
  description: string,
  permissions: readonly Permission[],
) => ({
  id,
  name,
  description,
  permissions,
  builtIn: true,
  revision: 1,
});

export const builtInRoles: readonly Role[] = [
  builtIn(adminRole, 'Admin', 'Everything.', allPermissions),
  builtIn(
    'recruiter',
    'Recruiter',
    'Works with interviewers, candidates and labels; deletes nothing.',
    [...view, 'postings:write', 'candidates:write', 'labels:write', 'team:read'],
  ),
  builtIn('viewer', 'Viewer', 'Looks at interviewers, candidates and figures.', view),
];

/** Built in or made by the workspace; undefined when there is none of that id. */
export async function roleOf(reader: Reader, id: string): Promise<Role | undefined> {
  const known = builtInRoles.find((role) => role.id === id);
  if (known) return known;
  const row = await roleRow(reader, id);
  return row && fromRow(row);
}

export const fromRow = (row: NonNullable<Awaited<ReturnType<typeof roleRow>>>): Role => ({
  id: row.role_id,
  name: row.name,
  description: row.description,
  permissions: JSON.parse(row.permissions) as Permission[],
  builtIn: false,
  revision: row.revision,
});
