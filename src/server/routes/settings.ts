import type { components } from '../../schema.ts';
import { isDated, Settings, type SettingName } from '../metrics/settings.ts';
import { unprocessable } from '../problem.ts';
import {
  countAttempt,
  insertSettingChange,
  settingChanges,
  updateWorkspace,
} from '../store/settings.ts';
import type { Reader } from '../store/store.ts';
import { workspaceOf } from '../store/workspaces.ts';
import type { Handler } from './call.ts';
import { instantText } from './time.ts';

type Patch = components['schemas']['SettingsPatch'];

async function view(reader: Reader, now: number): Promise<components['schemas']['Settings']> {
  const workspace = await workspaceOf(reader);
  const settings = await Settings.of(reader);
  const { hourlyCostMinor, ...values } = settings.at(now);
  return {
    name: workspace.name,
    timeZone: workspace.time_zone,
    currency: workspace.currency,
    locale: workspace.locale,
    countedAttempt: workspace.counted_attempt,
    ...values,
    hourlyCost: { amountMinor: hourlyCostMinor, currency: workspace.currency },
    isDefaultRate: settings.isDefaultRate(now),
  };
}

export const getSettings: Handler<'getSettings'> = ({ read, now }) =>
  read(async (reader) => ({ status: 200, body: await view(reader, now) }));

const names = [
  'name',
  'timeZone',
  'locale',
  'countedAttempt',
  'lowSampleBelow',
  'smallestRankedSample',
  'abandonedAfterDays',
  'passMark',
  'topRatedFrom',
  'weekStartsOn',
  'manualMinutes',
  'priceBook',
] as const;

/** What changes, as it is noted: the hourly cost is an amount of the workspace's currency. */
function noted({ hourlyCost, ...patch }: Patch): [string, unknown][] {
  const given = names.flatMap((name): [string, unknown][] => {
    const value = patch[name];
    if (value === undefined) return [];
    return [[name, typeof value === 'string' ? value.trim() : value]];
  });
  const cost: SettingName = 'hourlyCostMinor';
  return hourlyCost === undefined ? given : [...given, [cost, hourlyCost.amountMinor]];
}

const mostServices = 20;

/** Services sent join those that were set before, which stay. */
async function checkServices(reader: Reader, patch: Patch): Promise<void> {
  const ever = (await Settings.of(reader)).at(Number.MAX_SAFE_INTEGER);
  for (const name of ['manualMinutes', 'priceBook'] as const) {
    const { size } = new Set([...Object.keys(ever[name]), ...Object.keys(patch[name] ?? {})]);
    if (size > mostServices)
      throw unprocessable(`/${name}`, `would make ${size} services; there can be ${mostServices}`);
  }
}

export const updateSettings: Handler<'updateSettings'> = ({ body, write, principal }) =>
  write(async (writer) => {
    const { currency } = await workspaceOf(writer.reader);
    if (body.hourlyCost && body.hourlyCost.currency !== currency) {
      throw unprocessable('/hourlyCost/currency', `must be ${currency}, the workspace's currency`);
    }
    await checkServices(writer.reader, body);
    const effectiveFrom =
      body.effectiveFrom === undefined ? writer.now : Date.parse(body.effectiveFrom);
    const { name, timeZone, locale } = body;
    await updateWorkspace(writer, {
      ...(name === undefined ? {} : { name: name.trim() }),
      ...(timeZone === undefined ? {} : { time_zone: timeZone }),
      ...(locale === undefined ? {} : { locale }),
    });
    if (body.countedAttempt !== undefined) await countAttempt(writer, body.countedAttempt);
    for (const [setting, value] of noted(body)) {
      await insertSettingChange(writer, {
        setting,
        value: JSON.stringify(value),
        effective_at: isDated(setting) ? effectiveFrom : writer.now,
        changed_by: principal.actor,
      });
    }
    return { status: 200, body: await view(writer.reader, writer.now) };
  });

export const listSettingChanges: Handler<'listSettingChanges'> = ({ read }) =>
  read(async (reader) => {
    const { currency } = await workspaceOf(reader);
    const changes = await settingChanges(reader);
    const data = changes
      .toReversed()
      .slice(0, 200)
      .map((change) => {
        const value: unknown = JSON.parse(change.value);
        const cost = change.setting === 'hourlyCostMinor';
        return {
          setting: cost ? 'hourlyCost' : change.setting,
          value: cost ? { amountMinor: value as number, currency } : value,
          effectiveFrom: instantText(change.effective_at),
          changedAt: instantText(change.changed_at),
          changedBy: change.changed_by,
        };
      });
    return { status: 200, body: { data, page: { nextCursor: null, total: changes.length } } };
  });
