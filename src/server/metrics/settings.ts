/** What the formulas depend on: defaults, and the changes made to them with the time they hold from. */
import type { Reader } from '../store/store.ts';
import { settingChanges } from '../store/settings.ts';
import type { SettingChangeRow } from '../store/tables.ts';

/** Assumptions to publish and override (#76, #62, #85, #9, #50, #1). */
const defaults = {
  lowSampleBelow: 30,
  smallestRankedSample: 5,
  abandonedAfterDays: 7,
  passMark: 60,
  topRatedFrom: 80,
  weekStartsOn: 1,
  hourlyCostMinor: 3500,
  manualMinutes: { voice: 30, sms: 10, resume: 6, form: 5 } as Record<string, number>,
  priceBook: {} as Record<string, number>,
};

export type SettingValues = typeof defaults;
export type SettingName = keyof SettingValues;

/** Settings whose past values keep counting for the past. */
const dated = new Set<string>(['hourlyCostMinor', 'manualMinutes'] satisfies SettingName[]);

export const isDated = (setting: string): boolean => dated.has(setting);

/** The settings of a workspace, at any instant. */
export class Settings {
  readonly #changes: readonly SettingChangeRow[];

  constructor(changes: readonly SettingChangeRow[]) {
    // What a workspace is called, its zone and its language are noted beside them.
    this.#changes = changes.filter(({ setting }) => Object.hasOwn(defaults, setting));
  }

  /** Changes made until `recordedUntil`, or all. */
  static async of(reader: Reader, recordedUntil?: number): Promise<Settings> {
    return new Settings(await settingChanges(reader, recordedUntil));
  }

  /** The values that hold at an instant; of two with one start the later made counts. */
  at(instant: number): SettingValues {
    const values = structuredClone(defaults);
    const held = this.#changes
      .filter(({ effective_at }) => effective_at <= instant)
      .toSorted((a, b) => a.effective_at - b.effective_at);
    for (const { setting, value } of held) {
      const given = JSON.parse(value) as never;
      const merged = setting === 'manualMinutes' || setting === 'priceBook';
      const name = setting as 'manualMinutes';
      values[name] = merged ? { ...values[name], ...(given as object) } : given;
    }
    return values;
  }

  /** Instants within `(from, to)` at which a dated setting changes. */
  changesWithin(from: number, to: number): number[] {
    const times = this.#changes
      .filter(({ setting }) => isDated(setting))
      .map(({ effective_at }) => effective_at);
    return [...new Set(times)].filter((at) => at > from && at < to).sort((a, b) => a - b);
  }

  /** Whether nobody has set an hourly cost that holds at the instant. */
  isDefaultRate(instant: number): boolean {
    return !this.#changes.some(
      ({ setting, effective_at }) => setting === 'hourlyCostMinor' && effective_at <= instant,
    );
  }
}
