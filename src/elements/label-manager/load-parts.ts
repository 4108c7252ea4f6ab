/**
 * The forms load when they are opened: many visitors only look. Not beside their use: in a file with
 * decorators the compiler may leave the path as it is.
 */
export const loadEditing = () => import('./editing.ts');
export const loadApplying = () => import('./applying.ts');

/** Registers `sk-label-dialog`. */
export const loadLabelDialog = () => import('./label-dialog.ts');
