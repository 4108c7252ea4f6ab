/** What counts those who come in, to tell of them, comes with the first of them. */
export const loadArrivalNews = () => import('./arrival-news.ts');
