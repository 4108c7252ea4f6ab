// Generated from openapi/ by `npm run generate`: the permissions there are, apart from the contract, which is large. Do not edit.

import type { Permission } from '../contract.ts';

export const allPermissions: readonly Permission[] = [
  "postings:read",
  "postings:write",
  "candidates:read",
  "candidates:write",
  "candidates:delete",
  "integrations:read",
  "integrations:write",
  "team:read",
  "team:write",
  "billing:read",
  "billing:write",
  "labels:read",
  "labels:write",
  "labels:delete",
  "settings:read",
  "settings:write",
  "analytics:read",
  "compliance:read",
  "compliance:write",
  "events:write",
  "imports:write",
  "tokens:write"
];
