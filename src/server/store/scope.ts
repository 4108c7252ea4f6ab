/**
 * Row scope, applied where it cannot be forgotten: every select of a narrowed reader runs with each
 * table's name shadowed by a common table expression that holds only the rows in scope. Plain
 * statements on the engine do not pass here; only this folder can make those.
 */
import {
  CommonTableExpressionNameNode,
  CommonTableExpressionNode,
  OperationNodeTransformer,
  sql,
  WithNode,
  type KyselyPlugin,
  type OperationNode,
  type RawBuilder,
  type RawNode,
  type SchemableIdentifierNode,
  type SelectQueryNode,
  type QueryId,
} from 'kysely';
import type { Database } from './tables.ts';

/** Which rows a credential may see. */
export interface Scope {
  workspaceId: string;
  /** Null means every interviewer of the workspace. */
  interviewerIds: readonly string[] | null;
}

/** Whether it sees less than the whole workspace. */
export const isNarrowed = ({ interviewerIds }: Scope): boolean => interviewerIds !== null;

type Rule = (scope: Scope, source: RawBuilder<unknown>) => RawBuilder<unknown>;

const workspaceRows: Rule = ({ workspaceId }, source) =>
  sql`select * from ${source} where workspace_id = ${workspaceId}`;

function rowsBy(column: string, extra: RawBuilder<unknown> = sql``): Rule {
  return (scope, source) => {
    const all = workspaceRows(scope, source);
    if (scope.interviewerIds === null) return all;
    if (scope.interviewerIds.length === 0) return sql`${all} and 1 = 0`;
    return sql`${all}${extra} and ${sql.ref(column)} in (${sql.join(scope.interviewerIds)})`;
  };
}

const byInterviewer = rowsBy('interviewer_id');
const labelRows = rowsBy('resource_id', sql` and resource_type = 'interviewer'`);

const rules: Record<keyof Database, Rule> = {
  workspaces: workspaceRows,
  workspace_versions: workspaceRows,
  setting_changes: workspaceRows,
  api_keys: workspaceRows,
  signing_keys: workspaceRows,
  idempotency_keys: workspaceRows,
  labels: (scope, source) => sql`${workspaceRows(scope, source)} and deleted_at is null`,
  label_changes: workspaceRows,
  label_assignments: (scope, source) => sql`${labelRows(scope, source)} and removed_at is null`,
  interviewers: byInterviewer,
  interviewer_versions: byInterviewer,
  workflow_versions: byInterviewer,
  workflow_steps: byInterviewer,
  subscribers: byInterviewer,
  events: byInterviewer,
  event_details: byInterviewer,
  candidates: byInterviewer,
  candidate_steps: byInterviewer,
  step_attempts: byInterviewer,
  step_results: byInterviewer,
  question_results: byInterviewer,
  criterion_results: byInterviewer,
  engagement_slots: byInterviewer,
  profiles: byInterviewer,
  charges: byInterviewer,
  interviewer_totals: byInterviewer,
  imports: workspaceRows,
};

const tables = Object.keys(rules) as (keyof Database)[];
/** A table's name as a word of a raw fragment. */
const tableName = new RegExp(`\\b(?:${tables.join('|')})\\b`, 'g');
const isTable = (name: string): name is keyof Database => Object.hasOwn(rules, name);

/** Notes the tables a statement names, and refuses a name that reaches around the shadow. */
class TableCollector extends OperationNodeTransformer {
  readonly found = new Set<keyof Database>();

  protected override transformSchemableIdentifier(
    node: SchemableIdentifierNode,
    queryId?: QueryId,
  ): SchemableIdentifierNode {
    if (node.schema) throw new Error('A narrowed statement cannot name a schema.');
    if (isTable(node.identifier.name)) this.found.add(node.identifier.name);
    return super.transformSchemableIdentifier(node, queryId);
  }

  protected override transformRaw(node: RawNode, queryId?: QueryId): RawNode {
    const text = node.sqlFragments.join(' ');
    if (/\b(?:main|temp|public|pg_catalog|information_schema)\s*\.|--|\/\*/i.test(text)) {
      throw new Error('A narrowed statement cannot name a schema or carry a comment.');
    }
    for (const [table] of text.matchAll(tableName)) this.found.add(table as keyof Database);
    return super.transformRaw(node, queryId);
  }
}

/** A table replaced by a query of its own, such as a projection as it stood in the past. */
export interface Replacement {
  rows: (scope: Scope) => RawBuilder<unknown>;
  /** Compute once per statement, rather than wherever the name is used. */
  materialized: boolean;
}

export type Replacements = Partial<Record<keyof Database, Replacement>>;

export function scopePlugin(
  scope: Scope,
  schema: string,
  replacements: Replacements = {},
): KyselyPlugin {
  const expression = (table: keyof Database) => {
    const rows =
      replacements[table]?.rows(scope) ?? rules[table](scope, sql.table(`${schema}.${table}`));
    const node = CommonTableExpressionNode.create(
      CommonTableExpressionNameNode.create(table),
      sql`(${rows})`.toOperationNode(),
    );
    return { ...node, materialized: replacements[table]?.materialized ?? false };
  };
  return {
    transformQuery({ node }) {
      if (node.kind !== 'SelectQueryNode') throw new Error('A narrowed reader only selects.');
      const collector = new TableCollector();
      collector.transformNode(node as OperationNode);
      // What stands in for a table may read others that do, in this order.
      const named = [...collector.found];
      const replaced = (Object.keys(replacements) as (keyof Database)[]).filter(
        () => named.length > 0,
      );
      const shadows = [...new Set([...replaced, ...named])].map(expression);
      const [first, ...rest] = shadows;
      if (!first) return node;
      const select = node as SelectQueryNode;
      const own = select.with?.expressions ?? [];
      const all = rest.reduce(
        (all, next) => WithNode.cloneWithExpression(all, next),
        WithNode.create(first),
      );
      return { ...select, with: { ...all, expressions: [...all.expressions, ...own] } };
    },
    transformResult: async ({ result }) => result,
  };
}
