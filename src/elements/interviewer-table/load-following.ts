/** What only live rows need comes after the rows. */
export const loadFollowing = () => import('./following.ts');
