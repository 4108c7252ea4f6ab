/**
 * What a page takes by one script tag: every element, and what `index.ts` has beside them. Following
 * the live stream is left out: the elements fetch the code for that when they do so.
 */
export { createClient } from './client/client.ts';
export { ApiError, errorOf, unwrap } from './client/error.ts';
export { paginate } from './client/paginate.ts';
export { createSession } from './client/session.ts';
export { endpointSession } from './controllers/endpoint-session.ts';
export { Resource } from './controllers/resource.ts';
export { configure, sessionContext, SessionController } from './controllers/session-context.ts';
export { timeWindow } from './controllers/time-range.ts';
export * from './elements/all.ts';
export { SkBeforeChangeEvent, SkChangeEvent } from './elements/change-events.ts';
export {
  SkErrorEvent,
  SkFilterChangeEvent,
  SkLoadEvent,
  SkNavigateEvent,
  SkSelectEvent,
} from './elements/events.ts';
export { SkColumnsChangeEvent } from './elements/interviewer-table/columns-event.ts';
