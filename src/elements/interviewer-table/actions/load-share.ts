/** The code for QR codes comes with the first link that is shared. */
export const loadShare = () => import('./share.ts');
