import type { components } from '../../schema.ts';
import type { Principal } from '../auth/principal.ts';
import { adminRole, roleOf } from '../auth/roles.ts';
import { Problem, unprocessable } from '../problem.ts';
import { newId } from '../store/identifier.ts';
import {
  countActive,
  countByRole,
  emailTaken,
  insertMember,
  memberRow,
  memberRows,
  updateMemberRow,
} from '../store/members.ts';
import type { Reader } from '../store/store.ts';
import type { MemberRow } from '../store/tables.ts';
import type { Handler } from './call.ts';
import { Cursors } from './cursor.ts';
import { requireRevision, revisionTag } from './revision.ts';
import { requireHeld } from './roles.ts';
import { instantOrNull, instantText } from './time.ts';

type Member = components['schemas']['Member'];

const view = (row: MemberRow): Member => ({
  id: row.member_id,
  email: row.email,
  name: row.name,
  roleId: row.role_id,
  status: row.removed_at !== null ? 'removed' : row.joined_at === null ? 'pending' : 'active',
  invitedAt: instantText(row.invited_at),
  invitedBy: row.invited_by,
  joinedAt: instantOrNull(row.joined_at),
  removedAt: instantOrNull(row.removed_at),
});

async function find(reader: Reader, memberId: string): Promise<MemberRow> {
  const row = await memberRow(reader, memberId);
  if (!row) throw new Problem('not_found');
  return row;
}

async function found(reader: Reader, memberId: string) {
  const row = await find(reader, memberId);
  const body = view(row);
  return { body, headers: { ETag: revisionTag(row.revision, body) } };
}

/** Somebody who is in the team and whose role the caller could give. */
async function present(
  reader: Reader,
  caller: Principal,
  memberId: string,
  ifMatch: string | undefined,
): Promise<MemberRow> {
  const row = await find(reader, memberId);
  requireRevision(row.revision, ifMatch);
  if (row.removed_at !== null)
    throw new Problem('conflict', { title: 'This member was removed; invite them again.' });
  const role = await roleOf(reader, row.role_id);
  if (role) requireHeld(caller, role);
  return row;
}

async function requireGivable(reader: Reader, caller: Principal, roleId: string): Promise<void> {
  const role = await roleOf(reader, roleId);
  if (!role) throw unprocessable('/roleId', 'names no role of this workspace');
  requireHeld(caller, role);
}

/** 409 when nobody who joined would be an admin any more. */
async function keepAdmin(reader: Reader, { role_id, joined_at }: MemberRow): Promise<void> {
  if (role_id !== adminRole || joined_at === null) return;
  if ((await countActive(reader, adminRole)) > 1) return;
  throw new Problem('conflict', {
    title: 'This is the last admin. Make somebody else one first.',
  });
}

export const listMembers: Handler<'listMembers'> = ({ query, principal, read }) =>
  read(async (reader) => {
    const { limit = 50 } = query;
    const cursors = await Cursors.of(reader, 'listMembers', principal.scope, query);
    const rows = await memberRows(reader, limit + 1, cursors.read(query.cursor));
    const { page, nextCursor } = cursors.cut(rows, limit, (last) => ({
      values: [last.invited_at],
      id: last.member_id,
    }));
    const total = [...(await countByRole(reader)).values()].reduce((sum, count) => sum + count, 0);
    return { status: 200, body: { data: page.map(view), page: { nextCursor, total } } };
  });

export const getMember: Handler<'getMember'> = ({ path, read }) =>
  read(async (reader) => ({ status: 200, ...(await found(reader, path.memberId)) }));

export const inviteMember: Handler<'inviteMember'> = ({ body, principal, write }) =>
  write(async (writer) => {
    const { reader } = writer;
    await requireGivable(reader, principal, body.roleId);
    if (await emailTaken(reader, body.email)) {
      const errors = [{ pointer: '/email', message: 'is of somebody in the team' }];
      throw new Problem('conflict', { errors });
    }
    const member_id = newId('mem');
    await insertMember(writer, {
      member_id,
      email: body.email,
      name: body.name?.trim() ?? null,
      role_id: body.roleId,
      invited_by: principal.actor,
    });
    const made = await found(reader, member_id);
    return { status: 201, body: made.body, headers: { Location: `/v1/members/${member_id}` } };
  });

export const updateMember: Handler<'updateMember'> = ({ path, header, body, principal, write }) =>
  write(async (writer) => {
    const { reader } = writer;
    const row = await present(reader, principal, path.memberId, header['if-match']);
    const { name, roleId, status } = body;
    if (roleId !== undefined && roleId !== row.role_id) {
      await requireGivable(reader, principal, roleId);
      await keepAdmin(reader, row);
    }
    await updateMemberRow(writer, row.member_id, {
      ...(name === undefined ? {} : { name: name && name.trim() }),
      ...(roleId === undefined ? {} : { role_id: roleId }),
      ...(status === undefined ? {} : { joined_at: row.joined_at ?? writer.now }),
    });
    return { status: 200, ...(await found(reader, row.member_id)) };
  });

export const removeMember: Handler<'removeMember'> = ({ path, header, principal, write }) =>
  write(async (writer) => {
    const row = await present(writer.reader, principal, path.memberId, header['if-match']);
    await keepAdmin(writer.reader, row);
    await updateMemberRow(writer, row.member_id, { removed_at: writer.now });
    return { status: 200, body: view(await find(writer.reader, row.member_id)) };
  });
