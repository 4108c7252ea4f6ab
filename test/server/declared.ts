/** Operations as the document has them, for what is derived from it and not from the server. */
import { resolve, type OperationId } from '../../src/server/contract.ts';
import { document } from '../../src/server/document.ts';
import type { Schema } from './schema-arbitrary.ts';

export interface DeclaredParameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface Declared {
  operationId: OperationId;
  'x-credential'?: 'api_key';
  parameters: DeclaredParameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, unknown>;
}

type Item = Record<string, unknown> & { parameters?: DeclaredParameter[] };

const methods = ['get', 'post', 'patch', 'put', 'delete'];

export const declarations: readonly Declared[] = Object.values(
  (document as { paths: Record<string, Item> }).paths,
).flatMap((item) =>
  methods
    .filter((method) => item[method] !== undefined)
    .map((method) => {
      const operation = item[method] as Declared;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return { ...operation, parameters: parameters.map(resolve) };
    }),
);

export const declarationOf = (id: OperationId): Declared =>
  declarations.find(({ operationId }) => operationId === id)!;

/** The status of an answer that is no error. */
export const successOf = (id: OperationId): number =>
  Number(Object.keys(declarationOf(id).responses).find((status) => status < '300'));
