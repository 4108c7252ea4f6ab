/** What the pointer or the focus on a "+2" shows. */
export const loadRowDetails = () => import('./row-details-content.ts');
