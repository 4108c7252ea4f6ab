/** What is the same in every run. */
import { years } from './workspace.ts';

export const seed = 20_260_301;
export const day = 24 * 60 * 60 * 1000;
export const year = 365 * day;
/** The workspace has a history until this instant, whenever it is filled, and from this one on. */
export const now = Date.parse('2026-03-01T00:00:00Z');
export const begin = now - years * year;
/** The one that a server without demo data looks for. */
export const workspaceId = 'main';
export const scope = { workspaceId, interviewerIds: null };
