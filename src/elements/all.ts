/** Registers every element of the package. The page's own words go through it too. */
export * from './provider/provider.ts';
export * from './candidate-feed/candidate-feed.ts';
export * from './engagement-heatmap/engagement-heatmap.ts';
export * from './funnel/funnel.ts';
export * from './interviewer-table/interviewer-table.ts';
export * from './label-manager/label-manager.ts';
export { loadLanguage, registerTranslation } from '../localization/localize.ts';
