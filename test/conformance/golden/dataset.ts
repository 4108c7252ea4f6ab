/** What a golden dataset is made of, before the oracle has answered its questions. */
import type { components } from '../../../src/schema.ts';
import type { Told } from '../oracle/ledger.ts';
import type { Operation } from '../oracle/oracle.ts';
import type { Query } from '../oracle/question.ts';

type Schemas = components['schemas'];

/** One figure of an answer with its derivation by hand. */
export interface Reason {
  /** JSON pointer into the answer. */
  at: string;
  is: string | number | boolean | null;
  because: string;
}

export interface Asked {
  operation: Operation;
  query: Query;
  why: Reason[];
}

export interface Dataset {
  name: string;
  about: string;
  /** Bodies of `updateSettings`, in their order. */
  settings: Schemas['SettingsPatch'][];
  labels: Schemas['LabelInput'][];
  interviewers: (Schemas['InterviewerInput'] & { id: string; deadlineAt: string | null })[];
  /** In the order of arrival, with repeats. */
  batches: Told[][];
  questions: Asked[];
}

export const step = (id: string, type: string, required = true) => ({
  id,
  type,
  name: `Step ${id}`,
  required,
});

export const because = (at: string, is: Reason['is'], text: string): Reason => ({
  at,
  is,
  because: text,
});

export const ask = (operation: Operation, query: Query, ...why: Reason[]): Asked => ({
  operation,
  query,
  why,
});

/** Makes the events of one dataset, numbered as they are written down. */
export class Teller {
  readonly #source: string;
  #number = 0;

  constructor(dataset: string) {
    this.#source = `urn:conformance:${dataset}`;
  }

  tell(type: string, subject: string, time: string, data?: object): Told {
    this.#number += 1;
    const id = String(this.#number).padStart(4, '0');
    return { id, source: this.#source, type, time, subject, ...(data && { data }) };
  }

  /** A teller of one application. */
  application(subject: string, interviewerId: string) {
    return (time: string, type: string, data: object = {}): Told =>
      this.tell(type, subject, time, { interviewerId, ...data });
  }
}
