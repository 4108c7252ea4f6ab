// What somebody does to the columns: it is kept under the key of the host, and the host is told.
import { noChoice, parseChoice } from '../column-choice.ts';
import type { ColumnChoice } from '../column-choice.ts';
import type { ColumnId } from '../column-ids.ts';
import { prefix, stored } from '../column-preferences.ts';
import type { ColumnPreferences } from '../column-preferences.ts';
import { SkColumnsChangeEvent } from '../columns-event.ts';

export function toggleColumn(preferences: ColumnPreferences, id: ColumnId, shown: boolean): void {
  renew(preferences);
  const { all, choice } = preferences;
  // Those shown, which are all where the choice would leave none.
  const others = preferences.shown.filter((each) => each !== id);
  const hidden = all.filter((each) => !others.includes(each) && !(shown && each === id));
  const elsewhere = choice.hidden.filter((each) => !all.includes(each));
  choose(preferences, { order: choice.order, hidden: [...elsewhere, ...hidden] });
}

/** Puts a column in the place of the one before it, or after it. */
export function moveColumn(preferences: ColumnPreferences, id: ColumnId, by: -1 | 1): void {
  renew(preferences);
  const from = preferences.all.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= preferences.all.length) return;
  choose(preferences, withColumnAt(preferences, id, to));
}

/** Shows a column in another place, and tells nobody before `keepColumns`. */
export function tryColumnAt(preferences: ColumnPreferences, id: ColumnId, place: number): void {
  renew(preferences);
  preferences.choice = withColumnAt(preferences, id, place);
}

export function keepColumns(preferences: ColumnPreferences): void {
  choose(preferences, preferences.choice);
}

function withColumnAt({ all, choice }: ColumnPreferences, id: ColumnId, place: number) {
  const order = all.filter((each) => each !== id);
  order.splice(place, 0, id);
  return { order, hidden: choice.hidden };
}

export function resetColumns(preferences: ColumnPreferences): void {
  choose(preferences, undefined);
}

/** Another table of the same name may have kept another choice meanwhile. */
function renew(preferences: ColumnPreferences): void {
  const kept = stored(preferences.host.preferencesKey);
  if (kept === preferences.kept) return;
  preferences.kept = kept;
  preferences.choice = parseChoice(kept) ?? noChoice;
}

function choose(preferences: ColumnPreferences, choice: ColumnChoice | undefined): void {
  const { host } = preferences;
  preferences.choice = choice ?? noChoice;
  if (host.preferencesKey) write(prefix + host.preferencesKey, choice);
  preferences.kept = stored(host.preferencesKey);
  host.dispatchEvent(new SkColumnsChangeEvent(preferences.shown));
}

/** Storage may be switched off or full, and then throws: the choice lasts as long as the page. */
function write(key: string, choice: ColumnChoice | undefined): void {
  try {
    if (choice) localStorage.setItem(key, JSON.stringify(choice));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}
