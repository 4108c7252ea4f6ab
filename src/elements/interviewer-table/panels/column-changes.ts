// What somebody does to the columns: it is kept under the key of the host, and the host is told.
import { noChoice } from '../column-choice.ts';
import type { ColumnChoice } from '../column-choice.ts';
import type { ColumnId } from '../column-ids.ts';
import { prefix } from '../column-preferences.ts';
import type { ColumnPreferences } from '../column-preferences.ts';
import { SkColumnsChangeEvent } from '../columns-event.ts';

export function toggleColumn(preferences: ColumnPreferences, id: ColumnId, shown: boolean): void {
  const { order, hidden } = preferences.choice;
  const others = hidden.filter((each) => each !== id);
  choose(preferences, { order, hidden: shown ? others : [...others, id] });
}

/** Puts a column in the place of the one before it, or after it. */
export function moveColumn(preferences: ColumnPreferences, id: ColumnId, by: -1 | 1): void {
  const from = preferences.all.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= preferences.all.length) return;
  choose(preferences, withColumnAt(preferences, id, to));
}

/** Shows a column in another place, and tells nobody before `keepColumns`. */
export function tryColumnAt(preferences: ColumnPreferences, id: ColumnId, place: number): void {
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

function choose(preferences: ColumnPreferences, choice: ColumnChoice | undefined): void {
  const { host } = preferences;
  preferences.choice = choice ?? noChoice;
  if (host.preferencesKey) write(prefix + host.preferencesKey, choice);
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
