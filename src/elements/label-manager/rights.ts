import type { Access } from './data.ts';

/** What is offered to change: labels on interviewers, and definitions. */
export interface Rights {
  readonly mayAssign: boolean;
  readonly mayDefine: boolean;
  readonly mayDelete: boolean;
}

/** Of the host's own labels everything, else what the session may; where nobody is to change any, nothing. */
export function rightsOf(access: Access | undefined, isOwn: boolean, readOnly: boolean): Rights {
  const { write, remove, whole } = isOwn ? everything : (access ?? nothing);
  const mayAssign = !readOnly && write;
  return { mayAssign, mayDefine: mayAssign && whole, mayDelete: !readOnly && remove && whole };
}

const everything: Access = { write: true, remove: true, whole: true };
const nothing: Access = { write: false, remove: false, whole: false };
