/** The golden datasets as they are shipped in `conformance/`; its README describes the format. */
import { readFile } from 'node:fs/promises';
import type { components } from '../../schema.ts';
import { UsageError } from './settings.ts';

type Schemas = components['schemas'];
type Query = Record<string, string | number | boolean | readonly string[]>;

export interface Question {
  operation: string;
  path: string;
  query: Query;
  /** Without the fields that say when it was given. */
  answer: object;
}

export interface Dataset {
  dataset: string;
  settings: Schemas['SettingsPatch'][];
  labels: Schemas['LabelInput'][];
  interviewers: Schemas['InterviewerInput'][];
  batches: { stored: number; repeated: number; events: object[] }[];
  questions: Question[];
}

export interface Kit {
  /** The server's clock must have passed it. */
  serverClockAfter: string;
  /** Settings that the answers take a new workspace to have. */
  newWorkspace: Record<string, unknown>;
  datasets: Dataset[];
}

type Index = Omit<Kit, 'datasets'> & { datasets: { name: string }[] };

const folder = new URL('../../../conformance/', import.meta.url);

async function read<T>(file: string): Promise<T> {
  const text = await readFile(new URL(file, folder), 'utf8').catch(() => {
    throw new UsageError(`conformance/${file} cannot be read; it comes with the package.`);
  });
  return JSON.parse(text) as T;
}

/** All datasets in their order, or the one named. */
export async function readKit(only?: string): Promise<Kit> {
  const { datasets, ...index } = await read<Index>('index.json');
  const names = datasets.map(({ name }) => name).filter((name) => name === (only ?? name));
  if (names.length === 0)
    throw new UsageError(
      `There is no dataset ${only}; there is ${datasets.map(({ name }) => name).join(', ')}.`,
    );
  return {
    ...index,
    datasets: await Promise.all(names.map((name) => read<Dataset>(`${name}.json`))),
  };
}
