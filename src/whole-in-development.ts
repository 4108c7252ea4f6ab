/** The same while somebody works on the page, who hears of imports that do not reach its elements. */
export * from './whole.ts';

const folder = import.meta.url.replace(/development(?:\/[^/]*|\.js.*)$/, '');
let said = false;

function look(list: PerformanceObserverEntryList): void {
  const other = list.getEntries().find(({ name }) => name.startsWith(`${folder}elements/`));
  if (!other || said) return;
  said = true;
  console.warn(
    `This page has ${folder}development.js and also ${other.name}: the two share nothing. Import ` +
      'configure, registerTranslation and the rest from development.js while that is on the page.',
  );
}

new PerformanceObserver(look).observe({ type: 'resource', buffered: true });
