/**
 * What keeps the server closed, each with a test that has to fail without it. `npm run guards` takes
 * one away at a time, in a copy of the project, and runs that test.
 */
export interface Guard {
  name: string;
  file: string;
  /** Stands once in the file. */
  text: string;
  /** What stands there without the guard; it has to run. */
  without: string;
  test: string;
  /** Of the test that notices. */
  notices: string;
  engine?: 'postgres';
}

const server = (name: string) => `src/server/${name}`;
const tests = (name: string) => `test/server/${name}.test.ts`;

const matrix = { test: tests('denial-matrix') };
const tokens = { test: tests('tokens') };
const malformed = { test: tests('malformed') };
const fairShare = { test: tests('fair-share') };
const pipeline = { file: server('routes/pipeline.ts') };
const scope = { file: server('store/scope.ts') };
const embedToken = { file: server('auth/embed-token.ts') };
const authenticate = { file: server('auth/authenticate.ts') };
const readRequest = { file: server('routes/read-request.ts') };
const answers = (operation: string) => `${operation} answers each of them as the document has it`;

export const guards: readonly Guard[] = [
  {
    ...pipeline,
    ...matrix,
    name: 'the permission an operation needs',
    text: '!principal.permissions.has(operation.needs)',
    without: 'false',
    notices: answers('listCandidates'),
  },
  {
    ...matrix,
    name: 'what concerns the whole workspace',
    file: server('auth/row-rule.ts'),
    text: "rule === 'workspace' && isNarrowed(scope)",
    without: 'false',
    notices: answers('createImport'),
  },
  {
    ...matrix,
    name: 'new interviewers',
    file: server('auth/row-rule.ts'),
    text: "rule === 'new_row' && scope.interviewerIds !== null",
    without: 'false',
    notices: answers('createInterviewer'),
  },
  {
    ...scope,
    ...matrix,
    name: 'the interviewers of a token',
    text: '...(interviewerIds ? [sql`${sql.ref(column)} in (${sql.join(interviewerIds)})`] : []),',
    without: '',
    notices: answers('listCandidates'),
  },
  {
    ...scope,
    ...matrix,
    name: 'the labels of a token',
    text: '...labels.map(',
    without: '...labels.slice(0, 0).map(',
    notices: answers('listCandidates'),
  },
  {
    ...scope,
    ...matrix,
    name: 'the workspace of an interviewer’s rows',
    text: 'return sql.join([sql`workspace_id = ${workspaceId}`, ...conditions], sql` and `);',
    without: 'return sql.join([sql`1 = 1`, ...conditions], sql` and `);',
    notices: answers('listCandidates'),
  },
  {
    ...scope,
    name: 'the workspace of all other rows',
    text: 'const ofWorkspace: Rule = ({ workspaceId }) => sql`workspace_id = ${workspaceId}`;',
    without: 'const ofWorkspace: Rule = () => sql`1 = 1`;',
    test: tests('isolation'),
    notices: 'ids of the other workspace are as absent as ids of none',
  },
  {
    ...scope,
    name: 'labels that decide what a token sees',
    text: 'labels.some((label) => label.key === key);',
    without: 'labels.length < 0 && key === undefined;',
    test: tests('label-scope'),
    notices: 'cannot change those labels, by any way there is, and can change others',
  },
  {
    name: 'row-level security behind the narrowed reader',
    file: server('migrations/index.ts'),
    text: '  `alter table ${table} force row level security`,\n',
    without: '',
    test: tests('row-security'),
    notices: 'shows a workspace its own rows only',
    engine: 'postgres',
  },
  {
    name: 'a login that row-level security binds',
    file: server('store/postgres.ts'),
    text: 'rows[0]?.bypass !== false',
    without: 'false',
    test: tests('row-security'),
    notices: 'a login that row-level security does not bind',
    engine: 'postgres',
  },
  {
    ...matrix,
    name: 'the origins of a token',
    file: server('auth/origin.ts'),
    text: 'if (principal.origins.includes(origin)) return origin;',
    without: 'return origin;',
    notices: answers('getFunnel'),
  },
  {
    name: 'well-formed origins in a preflight',
    file: server('auth/origin.ts'),
    text: 'localhost.test(origin) || secure.test(origin) ? origin : undefined;',
    without: 'origin;',
    test: tests('origins'),
    notices: 'a preflight promises only what any secure or local page may hear',
  },
  {
    ...embedToken,
    ...matrix,
    name: 'the signature of a token',
    text: 'const { payload } = await jwtVerify(token, secretOf(key), {',
    without:
      "const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload;\n    void ({",
    notices: answers('getSession'),
  },
  {
    ...embedToken,
    ...tokens,
    name: 'the end of a token',
    text: 'clockTolerance: 0',
    without: 'clockTolerance: 1e9',
    notices: 'a token lives 30 to 900 seconds and ends to the second',
  },
  {
    file: server('auth/claims.ts'),
    ...tokens,
    name: 'the longest life of a token',
    text: 'exp - iat > longestSeconds',
    without: 'false',
    notices: 'forged tokens are all the same 401',
  },
  {
    ...embedToken,
    ...tokens,
    name: 'whom a token is for',
    text: '      audience,\n      typ: type,',
    without: '      typ: type,',
    notices: 'forged tokens are all the same 401',
  },
  {
    ...embedToken,
    ...tokens,
    name: 'who made a token',
    text: '      issuer,\n      audience,\n      typ',
    without: '      audience,\n      typ',
    notices: 'forged tokens are all the same 401',
  },
  {
    ...authenticate,
    ...tokens,
    name: 'revoked keys',
    text: 'key.revoked_at === null && ',
    without: '',
    notices: 'a revoked key and every token made from it end at once',
  },
  {
    ...authenticate,
    ...tokens,
    name: 'the end of a key',
    text: '(key.expires_at === null || key.expires_at > now)',
    without: 'now > 0',
    notices: 'a key ends when it is to, and its tokens no later',
  },
  {
    name: 'the seal of a cursor',
    file: server('routes/cursor.ts'),
    text: 'if (!isOurs) throw',
    without: 'if (!body) throw',
    test: tests('cursors'),
    notices: 'a cursor changed in any character is a 400',
  },
  {
    name: 'the list a cursor is of',
    file: server('routes/cursor.ts'),
    text: 'sha256(JSON.stringify([operation, scope, entries]))',
    without: "''",
    test: tests('cursors'),
    notices: 'a cursor moved to another list, sort, filter or token is a 400',
  },
  {
    ...readRequest,
    ...malformed,
    name: 'how deep JSON may be nested',
    text: 'if (depth > deepest) throw',
    without: 'if (depth < 0) throw',
    notices: 'nesting of 33 is a 400 that says so',
  },
  {
    ...readRequest,
    ...malformed,
    name: 'how many values JSON may hold',
    text: 'if (values > mostValues) throw',
    without: 'if (values < 0) throw',
    notices: '60,001 values is a 400 that says so',
  },
  {
    ...readRequest,
    ...malformed,
    name: 'text that cannot be stored',
    text: "value.includes('\\0') || !value.isWellFormed()",
    without: 'false',
    notices: 'NUL in a text is a 400 that says so',
  },
  {
    ...readRequest,
    ...malformed,
    name: 'how long a body may be',
    text: 'if (size > limit) throw tooLarge(limit);',
    without: 'if (size > 4 * limit) throw tooLarge(limit);',
    notices: 'a body without end is cut off at the limit',
  },
  {
    name: 'fields that the contract does not have',
    file: server('contract.ts'),
    text: "const dropped = 'propertyName' in node ? 'mapping' : 'example';",
    without: "const dropped = 'propertyName' in node ? 'mapping' : 'additionalProperties';",
    test: tests('unknown-fields'),
    notices: 'createLabel refuses them in its body by name',
  },
  {
    name: 'formulas in CSV',
    file: server('routes/csv/cells.ts'),
    text: "formula.test(value) ? `'${value}` : value",
    without: 'value',
    test: tests('csv-cells'),
    notices: 'text that a spreadsheet would run gets an apostrophe',
  },
  {
    name: 'how often a credential may ask',
    file: server('auth/rate-limit.ts'),
    text: 'if (count.used <= quota) return headers;',
    without: 'if (quota >= 0) return headers;',
    test: tests('operations'),
    notices: 'every operation that takes a credential answers 429 when it is used up',
  },
  {
    ...fairShare,
    name: 'how often an address may guess',
    file: server('auth/rate-limit.ts'),
    text: 'if (count.used > refused)',
    without: 'if (count.used < 0)',
    notices: 'answers 429 to an address that keeps guessing, and lets in who knows',
  },
  {
    ...fairShare,
    name: 'how many panels of a workspace run at one time',
    file: server('routes/fair-share.ts'),
    text: 'if (turn.running < atOnce) {',
    without: 'if (turn.running >= 0) {',
    notices:
      'a workspace has two of its panels answered at a time, and another does not wait for it',
  },
  {
    ...fairShare,
    name: 'how many panels of a workspace may wait',
    file: server('routes/fair-share.ts'),
    text: 'if (turn.waiting.length >= mostWaiting)',
    without: 'if (turn.waiting.length < 0)',
    notices: 'answers what it can, sends the rest away by a documented 429, and works on',
  },
  {
    ...fairShare,
    name: 'how many streams a token opens',
    file: server('routes/open-streams.ts'),
    text: 'if (count >= most[kind])',
    without: 'if (count < 0)',
    notices: 'opens five streams with a token, and the next once one is closed',
  },
  {
    ...fairShare,
    name: 'statements of PostgreSQL that take too long',
    file: server('store/postgres.ts'),
    text: "${readOnly ? `; set local statement_timeout = ${longestReadMs}` : ''}",
    without: '',
    notices: 'is ended in the database, and told as what it is',
    engine: 'postgres',
  },
  {
    ...readRequest,
    ...malformed,
    name: 'bodies that would be inflated',
    text: "(request.headers.get('content-encoding') ?? 'identity') !== 'identity'",
    without: 'false',
    notices: 'a compressed body is a 415, so that none can grow',
  },
  {
    name: 'an Idempotency-Key used with another request',
    file: server('routes/perform.ts'),
    text: 'earlier.request_hash !== hash || ',
    without: '',
    test: tests('idempotency'),
    notices: 'the same key with another body or path is a 422',
  },
  {
    name: 'an event sent again with other content',
    file: server('store/events.ts'),
    text: 'hash !== undefined && differs',
    without: 'false',
    test: tests('events'),
    notices: 'the same id with other content is a 409, and nothing of the batch is stored',
  },
  {
    name: 'If-Match',
    file: server('routes/revision.ts'),
    text: 'read !== String(revision)',
    without: "read === ''",
    test: tests('interviewer-races'),
    notices: 'If-Match lets the first of two writers through and stops the second',
  },
  {
    name: 'one server for a data folder',
    file: server('store/sqlite.ts'),
    text: 'pragma locking_mode = exclusive; begin exclusive',
    without: 'begin',
    test: tests('store-opening'),
    notices: 'a data folder takes one process at a time, and the next once it is closed',
  },
  {
    name: 'a schema that is newer than the code',
    file: server('migrations/index.ts'),
    text: '/previously executed migration/.test(error.message)',
    without: 'error instanceof NewerStore',
    test: tests('store-opening'),
    notices: 'written by a newer version is refused, and left as it is',
  },
  {
    name: 'streams of a revoked credential',
    file: server('routes/live.ts'),
    text: 'if (now - checkedAt < recheckMs) return undefined;',
    without: 'if (now > 0) return undefined;',
    test: tests('live'),
    notices: 'ends within five seconds of its key being revoked',
  },
  {
    name: 'the rows a stream tells of',
    file: server('routes/live.ts'),
    text: '(await feed.sees(principal.scope, id));',
    without: 'id !== undefined;',
    test: tests('live'),
    notices: 'narrows to the interviewers asked for and to the scope of the token',
  },
  {
    name: 'answers that nobody may keep',
    file: server('routes/respond.ts'),
    text: "operation.etag ? 'private, no-cache' : 'no-store'",
    without: "'private, no-cache'",
    test: tests('caching'),
    notices: 'are those the document gives an ETag; all others are kept nowhere',
  },
  {
    name: 'questions that take too long',
    file: server('lanes/reader-pool.ts'),
    text: 'setTimeout(() => this.#end(reader), this.#options.timeoutMs)',
    without: 'setTimeout(() => undefined, this.#options.timeoutMs)',
    test: tests('lanes'),
    notices: 'a task that takes too long ends with its reader, and the next one is answered',
  },
];
