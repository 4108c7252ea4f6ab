/**
 * Few visitors export, so the code for it comes when it is asked for. Not beside its use: in a file
 * with decorators the compiler may leave the path as it is.
 */
export const loadExport = () => import('./export.ts');
