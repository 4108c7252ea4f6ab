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
  /** Of each of these labels an interviewer has to carry one of the values; none when absent. */
  labels?: readonly LabelScope[];
  /** What of candidates it never sees; nothing when absent. */
  masked?: readonly string[];
}

export interface LabelScope {
  key: string;
  values: readonly (string | number | boolean)[];
}

/** Whether it sees less than the whole workspace. */
export const isNarrowed = ({ interviewerIds, labels }: Scope): boolean =>
  interviewerIds !== null || labels !== undefined;

/** Labels that decide what a credential sees are not its own to change (#147). */
export const isReadOnly = ({ labels = [] }: Scope, key: string): boolean =>
  labels.some((label) => label.key === key);

/** The condition that a row's interviewer is in scope: by the labels of now, also for the past. */
export function interviewerInScope(
  scope: Scope,
  schema: string,
  column = 'interviewer_id',
): RawBuilder<unknown> {
  const { workspaceId, interviewerIds, labels = [] } = scope;
  if (interviewerIds?.length === 0) return sql`1 = 0`;
  const conditions = [
    ...(interviewerIds ? [sql`${sql.ref(column)} in (${sql.join(interviewerIds)})`] : []),
    ...labels.map(
      ({ key, values }) => sql`${sql.ref(column)} in (
        select resource_id from ${sql.table(`${schema}.label_assignments`)}
        where workspace_id = ${workspaceId} and resource_type = 'interviewer'
          and removed_at is null and key = ${key}
          and value in (${sql.join(values.map((value) => JSON.stringify(value)))}))`,
    ),
  ];
  return sql.join([sql`workspace_id = ${workspaceId}`, ...conditions], sql` and `);
}

/** The condition that a row of a table is in scope. */
type Rule = (scope: Scope, schema: string) => RawBuilder<unknown>;

const ofWorkspace: Rule = ({ workspaceId }) => sql`workspace_id = ${workspaceId}`;
const byInterviewer: Rule = (scope, schema) => interviewerInScope(scope, schema);

const byLabelled: Rule = (scope, schema) => {
  if (!isNarrowed(scope)) return ofWorkspace(scope, schema);
  return sql`resource_type = 'interviewer' and ${interviewerInScope(scope, schema, 'resource_id')}`;
};

const rules: Record<keyof Database, Rule> = {
  workspaces: ofWorkspace,
  workspace_versions: ofWorkspace,
  setting_changes: ofWorkspace,
  api_keys: ofWorkspace,
  api_key_usage: ofWorkspace,
  signing_keys: ofWorkspace,
  roles: ofWorkspace,
  members: ofWorkspace,
  token_revocations: ofWorkspace,
  idempotency_keys: ofWorkspace,
  labels: (scope, schema) => sql`${ofWorkspace(scope, schema)} and deleted_at is null`,
  label_changes: ofWorkspace,
  label_assignments: (scope, schema) => sql`${byLabelled(scope, schema)} and removed_at is null`,
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
  erasures: ofWorkspace,
  imports: ofWorkspace,
};

/** What tells who somebody is, by column. */
const identity = {
  name: 'name',
  name_key: 'name',
  email: 'email',
  email_key: 'email',
  phone: 'phone',
  country: 'country',
  location: 'location',
};

/** Columns of tables with personal text, and what each holds; free words can hold anything. */
const personal: Partial<Record<keyof Database, Record<string, string>>> = {
  profiles: { workspace_id: '', candidate_id: '', interviewer_id: '', ...identity },
  event_details: {
    workspace_id: '',
    position: '',
    interviewer_id: '',
    candidate_id: '',
    ...identity,
    words: 'words',
  },
};

/** The rows with null for what is masked, so that no statement can find, sort or tell it. */
function masked(table: keyof Database, rows: RawBuilder<unknown>, hidden: readonly string[]) {
  const columns = personal[table];
  if (!columns || hidden.length === 0) return rows;
  const list = Object.entries(columns).map(([column, field]) =>
    hidden.includes(field) || field === 'words'
      ? sql`cast(null as text) as ${sql.ref(column)}`
      : sql.ref(column),
  );
  return sql`select ${sql.join(list)} from (${rows}) unmasked`;
}

const tables = Object.keys(rules) as (keyof Database)[];
/** A table's name as a word of a raw fragment. */
const tableName = new RegExp(`\\b(?:${tables.join('|')})\\b`, 'g');
const isTable = (name: string): name is keyof Database => Object.hasOwn(rules, name);

/** Notes the tables that something names without a schema. */
class NameCollector extends OperationNodeTransformer {
  readonly found: Set<keyof Database>;

  constructor(found: Iterable<keyof Database> = []) {
    super();
    this.found = new Set(found);
  }

  protected override transformSchemableIdentifier(
    node: SchemableIdentifierNode,
    queryId?: QueryId,
  ): SchemableIdentifierNode {
    if (!node.schema && isTable(node.identifier.name)) this.found.add(node.identifier.name);
    return super.transformSchemableIdentifier(node, queryId);
  }

  protected override transformRaw(node: RawNode, queryId?: QueryId): RawNode {
    const text = node.sqlFragments.join(' ');
    for (const [table] of text.matchAll(tableName)) this.found.add(table as keyof Database);
    return super.transformRaw(node, queryId);
  }
}

/** Also refuses a name that reaches around the shadow. */
class TableCollector extends NameCollector {
  protected override transformSchemableIdentifier(
    node: SchemableIdentifierNode,
    queryId?: QueryId,
  ): SchemableIdentifierNode {
    if (node.schema) throw new Error('A narrowed statement cannot name a schema.');
    return super.transformSchemableIdentifier(node, queryId);
  }

  protected override transformRaw(node: RawNode, queryId?: QueryId): RawNode {
    const text = node.sqlFragments.join(' ');
    if (/\b(?:main|temp|public|pg_catalog|information_schema)\s*\.|--|\/\*/i.test(text)) {
      throw new Error('A narrowed statement cannot name a schema or carry a comment.');
    }
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
  const replacedTables = Object.keys(replacements) as (keyof Database)[];
  const expression = (table: keyof Database) => {
    const rows =
      replacements[table]?.rows(scope) ??
      sql`select * from ${sql.table(`${schema}.${table}`)} where ${rules[table](scope, schema)}`;
    const node = CommonTableExpressionNode.create(
      CommonTableExpressionNameNode.create(table),
      sql`(${masked(table, rows, scope.masked ?? [])})`.toOperationNode(),
    );
    return { ...node, materialized: replacements[table]?.materialized ?? false };
  };
  /**
   * What stands in for a table may read others that do, of those before it. Only those a statement
   * comes to read are put before it: PostgreSQL plans also what nothing reads.
   */
  const shadowsOf = (named: ReadonlySet<keyof Database>) => {
    const read = new NameCollector(named);
    const replaced = replacedTables.toReversed().flatMap((table) => {
      if (!read.found.has(table)) return [];
      const node = expression(table);
      read.transformNode(node.expression);
      return [node];
    });
    const plain = [...named].filter((table) => !replacements[table]).map(expression);
    return [...replaced.reverse(), ...plain];
  };
  return {
    transformQuery({ node }) {
      if (node.kind !== 'SelectQueryNode') throw new Error('A narrowed reader only selects.');
      const collector = new TableCollector();
      collector.transformNode(node as OperationNode);
      const [first, ...rest] = shadowsOf(collector.found);
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
