/**
 * The client, what a page needs to set the elements up, and the types of both. It registers no
 * element: import `screenkit/elements/all.js`, or one element by its own path, for that.
 */
export * from './client/index.ts';
export { LiveController } from './controllers/live.ts';
export type { LiveOptions as LiveControllerOptions } from './controllers/live.ts';
export { Resource } from './controllers/resource.ts';
export type { ResourceHost, ResourceOptions, ResourceStatus } from './controllers/resource.ts';
export { configure, sessionContext, SessionController } from './controllers/session-context.ts';
export type { SessionHost, SessionScope } from './controllers/session-context.ts';
export { endpointSession } from './controllers/endpoint-session.ts';
export { timeWindow } from './controllers/time-range.ts';
export type { TimeRange, TimeWindow, TimeWindowChoice } from './controllers/time-range.ts';
export { SkBeforeChangeEvent, SkChangeEvent } from './elements/change-events.ts';
export {
  SkErrorEvent,
  SkFilterChangeEvent,
  SkLoadEvent,
  SkNavigateEvent,
  SkSelectEvent,
} from './elements/events.ts';
export { loadLanguage, registerTranslation } from './localization/localize.ts';
export type { Translation } from './localization/localize.ts';
export type {
  CandidateFeedEventMap,
  FeedFilter,
  SkCandidateFeed,
  SkCandidateSelectEvent,
} from './elements/candidate-feed/candidate-feed.ts';
export type {
  EngagementData,
  EngagementFilter,
  EngagementHeatmapEventMap,
  SkEngagementHeatmap,
  SkHourSelectEvent,
} from './elements/engagement-heatmap/engagement-heatmap.ts';
export type {
  FunnelData,
  FunnelEventMap,
  FunnelFilter,
  SkFigureSelectEvent,
  SkFunnel,
} from './elements/funnel/funnel.ts';
export type {
  LabelManagerChange,
  LabelManagerChanged,
  LabelManagerData,
  LabelManagerEventMap,
  SkBeforeLabelChangeEvent,
  SkLabelChangeEvent,
  SkLabelManager,
} from './elements/label-manager/label-manager.ts';
export type { Appearance, SkProvider } from './elements/provider/provider.ts';
export { SkColumnsChangeEvent } from './elements/interviewer-table/columns-event.ts';
export type {
  InterviewerChange,
  InterviewerChanged,
  InterviewerTableEventMap,
  SkBeforeInterviewerChangeEvent,
  SkInterviewerChangeEvent,
  SkInterviewerSelectEvent,
  SkInterviewerTable,
  TableFilter,
} from './elements/interviewer-table/interviewer-table.ts';
