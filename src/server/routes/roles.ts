import type { components } from '../../schema.ts';
import { foreignPermissions } from '../auth/permissions.ts';
import type { Principal } from '../auth/principal.ts';
import { builtInRoles, fromRow, roleOf, type Role } from '../auth/roles.ts';
import type { Permission } from '../contract.ts';
import { Problem, refuse } from '../problem.ts';
import { newId } from '../store/identifier.ts';
import { countByRole } from '../store/members.ts';
import {
  deleteRoleRow,
  insertRole,
  roleNameTaken,
  roleRows,
  updateRoleRow,
} from '../store/roles.ts';
import type { Reader } from '../store/store.ts';
import type { Handler } from './call.ts';
import { requireRevision, revisionTag } from './revision.ts';

type View = components['schemas']['Role'];

const view = ({ id, name, description, permissions, builtIn }: Role, members: number): View => ({
  id,
  name,
  description,
  permissions: [...permissions],
  builtIn,
  members,
});

async function find(reader: Reader, roleId: string): Promise<Role> {
  const role = await roleOf(reader, roleId);
  if (!role) throw new Problem('not_found');
  return role;
}

async function found(reader: Reader, roleId: string) {
  const role = await find(reader, roleId);
  const body = view(role, (await countByRole(reader)).get(roleId) ?? 0);
  return { body, headers: { ETag: revisionTag(role.revision, body) } };
}

/** One that is there to be changed. */
async function own(reader: Reader, roleId: string, ifMatch: string | undefined): Promise<Role> {
  const role = await find(reader, roleId);
  if (role.builtIn)
    throw new Problem('conflict', { title: 'This role is built in and cannot be changed.' });
  requireRevision(role.revision, ifMatch);
  return role;
}

async function refuseTaken(reader: Reader, name: string, butBy?: string): Promise<void> {
  const builtIn = builtInRoles.some((role) => role.name.toLowerCase() === name.toLowerCase());
  if (!builtIn && !(await roleNameTaken(reader, name, butBy))) return;
  const errors = [{ pointer: '/name', message: 'is the name of another role' }];
  throw new Problem('conflict', { errors });
}

export const listRoles: Handler<'listRoles'> = ({ read }) =>
  read(async (reader) => {
    const members = await countByRole(reader);
    const roles = [...builtInRoles, ...(await roleRows(reader)).map(fromRow)];
    const data = roles.map((role) => view(role, members.get(role.id) ?? 0));
    return { status: 200, body: { data, page: { nextCursor: null, total: data.length } } };
  });

export const getRole: Handler<'getRole'> = ({ path, read }) =>
  read(async (reader) => ({ status: 200, ...(await found(reader, path.roleId)) }));

export const createRole: Handler<'createRole'> = ({ body, principal, write }) =>
  write(async (writer) => {
    const name = body.name.trim();
    const held = (one: Permission) => principal.permissions.has(one);
    refuse(foreignPermissions(body.permissions, held, 'the caller'));
    await refuseTaken(writer.reader, name);
    const role_id = newId('role');
    const { description = null } = body;
    const permissions = JSON.stringify(body.permissions);
    await insertRole(writer, { role_id, name, description, permissions });
    const made = await found(writer.reader, role_id);
    return { status: 201, body: made.body, headers: { Location: `/v1/roles/${role_id}` } };
  });

export const updateRole: Handler<'updateRole'> = ({ path, header, body, principal, write }) =>
  write(async (writer) => {
    const { reader } = writer;
    const role = await own(reader, path.roleId, header['if-match']);
    const { description, permissions } = body;
    const name = body.name?.trim();
    if (permissions) {
      // What the role has already may stay, whoever changes it.
      const may = (one: Permission) =>
        principal.permissions.has(one) || role.permissions.includes(one);
      refuse(foreignPermissions(permissions, may, 'the caller'));
      const taken = role.permissions.filter((one) => !permissions.includes(one));
      if (taken.some((one) => !principal.permissions.has(one)))
        throw new Problem('forbidden', { title: 'This takes a permission that the caller lacks.' });
    }
    if (name !== undefined) await refuseTaken(reader, name, role.id);
    await updateRoleRow(writer, role.id, {
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      ...(permissions === undefined ? {} : { permissions: JSON.stringify(permissions) }),
    });
    return { status: 200, ...(await found(reader, role.id)) };
  });

export const deleteRole: Handler<'deleteRole'> = ({ path, header, principal, write }) =>
  write(async (writer) => {
    const role = await own(writer.reader, path.roleId, header['if-match']);
    requireHeld(principal, role);
    const members = (await countByRole(writer.reader)).get(role.id) ?? 0;
    if (members > 0) {
      const who = members === 1 ? '1 member has' : `${members} members have`;
      throw new Problem('conflict', { title: `${who} this role; give them another first.` });
    }
    await deleteRoleRow(writer, role.id);
    return { status: 200, body: { id: role.id } };
  });

/** 403 when the role can do something that the caller cannot. */
export function requireHeld({ permissions }: Principal, role: Role): void {
  if (role.permissions.every((permission) => permissions.has(permission))) return;
  throw new Problem('forbidden', {
    title: `The role ${role.name} can do more than the caller, who can neither give nor take it.`,
  });
}
