/** Few visitors open the menu of formats. */
export const loadExportFormats = () => import('./export-formats.ts');
