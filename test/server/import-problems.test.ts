import assert from 'node:assert/strict';
import test from 'node:test';
import {
  eventsOf,
  fixture,
  type Mapping,
  mapping,
  plan as planOf,
} from '../fixtures/import/sources.ts';

const header =
  'application_id,full_name,email,phone,country,city,position,channel,applied_on,notes\n';
const good = 'G-1,Ada,ada@example.com,,CA,Calgary,Care Assistant,Job fair,2026-01-05,\n';
const stageHeader = 'application_id,stage,changed_at\n';

async function problemsOf(
  files: Parameters<typeof planOf>[0],
  options?: Parameters<typeof planOf>[1],
) {
  const read = await planOf(files, options);
  assert.equal(read.problemCount > 0, read.problems.length > 0);
  return read.problems;
}

/** The only problem of a candidates file whose third line is this row. */
async function badCandidate(row: string, options?: Parameters<typeof planOf>[1]) {
  const problems = await problemsOf(
    { candidates: `${header}${good}${row}\n`, stages: null },
    options,
  );
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [problem] = problems;
  assert.ok(problem);
  assert.deepEqual([problem.file, problem.line], ['candidates', 3]);
  return [problem.column, problem.value, problem.message];
}

async function badStage(row: string, options?: Parameters<typeof planOf>[1]) {
  const stages = `${stageHeader}G-1,New,2026-01-05\n${row}\n`;
  const problems = await problemsOf({ candidates: header + good, stages }, options);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [problem] = problems;
  assert.ok(problem);
  assert.deepEqual([problem.file, problem.line], ['stages', 3]);
  return [problem.column, problem.value, problem.message];
}

const formats =
  'Write a date as 2025-09-23, a local time as 2025-09-23 14:05 or 2025-09-23 14:05:30, or an instant as 2025-09-23T14:05:30+02:00.';
const fill = 'Fill this cell: every row needs it.';

test('a time in another format names the formats that are right', async () => {
  for (const value of [
    '05/01/2026',
    '2026-1-5',
    '2026-01-05T9:00',
    '2026-01-05 09',
    '20260105',
    '45000',
    '2026-01-05T09:00+25:00',
    'yesterday',
    '2026-01-05 09:00 PST',
  ]) {
    assert.deepEqual(await badCandidate(`X,Bo,,,,,Care Assistant,,${value},`), [
      'applied_on',
      value,
      formats,
    ]);
  }
});

test('a day or time that does not exist is a problem', async () => {
  for (const value of [
    '2026-02-29',
    '2025-13-01',
    '2025-04-31',
    '2025-00-10',
    '2026-01-05 24:00',
    '2026-01-05T10:60:00Z',
    '2016-12-31T23:59:60Z',
  ]) {
    assert.deepEqual(await badCandidate(`X,Bo,,,,,Care Assistant,,${value},`), [
      'applied_on',
      value,
      `There is no such day or time. ${formats}`,
    ]);
  }
});

test('a time in the future or long ago is a problem', async () => {
  const [column, value, message] = await badCandidate('X,Bo,,,,,Care Assistant,,2026-02-02,');
  assert.deepEqual([column, value], ['applied_on', '2026-02-02']);
  assert.match(String(message), /in the future/);
  assert.match(String((await badCandidate('X,Bo,,,,,Care Assistant,,0026-01-05,'))[2]), /1970/);
  assert.match(String((await badStage('G-1,Interviewed,2026-02-01 04:00:01'))[2]), /in the future/);
  assert.equal(
    (
      await planOf({
        candidates: header + good,
        stages: `${stageHeader}G-1,Interviewed,2026-02-01 04:00:00\n`,
      })
    ).problemCount,
    0,
    'the present is allowed',
  );
});

test('a blank cell that every row needs is a problem', async () => {
  assert.deepEqual(await badCandidate(',Bo,,,,,Care Assistant,,2026-01-05,'), [
    'application_id',
    '',
    fill,
  ]);
  assert.deepEqual(await badCandidate('X,Bo,,,,,  ,,2026-01-05,'), ['position', '', fill]);
  assert.deepEqual(await badCandidate('X,Bo,,,,,Care Assistant,,,'), ['applied_on', '', fill]);
  assert.deepEqual(await badStage(',New,2026-01-05'), ['application_id', '', fill]);
  assert.deepEqual(await badStage('G-1,,2026-01-05'), ['stage', '', fill]);
  assert.deepEqual(await badStage('G-1,New,'), ['changed_at', '', fill]);
});

test('an e-mail address, country or length that the contract refuses is a problem', async () => {
  assert.deepEqual(await badCandidate('X,Bo,bo@,,,,Care Assistant,,2026-01-05,'), [
    'email',
    'bo@',
    'Write one e-mail address, such as ada@example.com, or leave the cell empty.',
  ]);
  assert.deepEqual(await badCandidate('X,Bo,,,Canada,,Care Assistant,,2026-01-05,'), [
    'country',
    'Canada',
    'Write the two letters of ISO 3166-1, such as PT, or leave the cell empty.',
  ]);
  const tooLong = async (row: (text: string) => string, column: string, length: number) => {
    const text = '👩‍🚀'.repeat(length).slice(0, length * 2 + 1);
    const problem = await badCandidate(row(text.toWellFormed()));
    assert.deepEqual([problem[0], problem[2]], [column, `Shorten this to ${length} characters.`]);
    assert.equal(Array.from(String(problem[1])).length, Math.min(200, Array.from(text).length));
  };
  await tooLong((text) => `X,${text},,,,,Care Assistant,,2026-01-05,`, 'full_name', 300);
  await tooLong((text) => `X,Bo,,${text},,,Care Assistant,,2026-01-05,`, 'phone', 40);
  await tooLong((text) => `X,Bo,,,,${text},Care Assistant,,2026-01-05,`, 'city', 200);
  await tooLong((text) => `${text},Bo,,,,,Care Assistant,,2026-01-05,`, 'application_id', 200);
});

test('every bad cell of a row is named', async () => {
  const problems = await problemsOf({
    candidates: `${header}X,Bo,bo,,Canada,,,,2026,\n`,
    stages: null,
  });
  assert.deepEqual(
    problems.map(({ line, column, value }) => [line, column, value]),
    [
      [2, 'position', ''],
      [2, 'applied_on', '2026'],
      [2, 'email', 'bo'],
      [2, 'country', 'Canada'],
    ],
  );
});

test('one id for two different applications is a problem that names the other line', async () => {
  const again = good.replace('Care Assistant', 'Night shift').trimEnd();
  assert.deepEqual(await badCandidate(again), [
    'application_id',
    'G-1',
    'Line 2 has this id too, with other values. Give each application one row and an id of its own.',
  ]);
  const same = await planOf({ candidates: header + good + good, stages: null });
  assert.equal(same.problemCount, 0);
  assert.equal(same.counts.candidates, 1);
});

test('a role that cannot become an interviewer is a problem', async () => {
  const without = { ...mapping };
  delete without.steps;
  const existing = [{ id: 'intv_1', title: 'Care Assistant', stepIds: ['text-screen'] }];
  assert.deepEqual(
    await badCandidate('X,Bo,,,,,Porter,,2026-01-05,', { mapping: without, existing }),
    [
      'position',
      'Porter',
      'There is no interviewer with this title. Make it first, or add "steps" to the mapping so that the import can.',
    ],
  );
  assert.deepEqual(await badCandidate('X,Bo,,,,,QA,,2026-01-05,'), [
    'position',
    'QA',
    'Write a title of 3 to 200 characters, or make an interviewer with this title first.',
  ]);
  const twice = ['intv_1', 'intv_2'].map((id) => ({ id, title: 'Porter', stepIds: [] }));
  assert.deepEqual(await badCandidate('X,Bo,,,,,Porter,,2026-01-05,', { existing: twice }), [
    'position',
    'Porter',
    'Several interviewers have this title. Rename all but one.',
  ]);
});

test('a stage that the mapping does not list is a problem that lists them', async () => {
  const known =
    'New, Link opened, Text screen passed, Text screen failed, Interview begun, Interviewed, Shortlisted, Rejected, Hired, On hold';
  for (const stage of ['Offer', 'new', '__proto__', 'constructor', 'toString']) {
    assert.deepEqual(await badStage(`G-1,${stage},2026-01-06`), [
      'stage',
      stage,
      `The mapping has no such stage. Add it to "events" (as {"type": "ignored"} if it means nothing), or write one of: ${known}.`,
    ]);
  }
});

test('a stage of a candidate that the candidates file lacks is a problem', async () => {
  assert.deepEqual(await badStage('G-9,New,2026-01-06'), [
    'application_id',
    'G-9',
    'No row of the candidates file has this id. Add that row, or remove this one.',
  ]);
});

test('a stage whose step the interviewer does not have is a problem that lists its steps', async () => {
  const existing = [{ id: 'intv_1', title: 'Care Assistant', stepIds: ['form', 'text-screen'] }];
  assert.deepEqual(await badStage('G-1,Interviewed,2026-01-06', { existing }), [
    'stage',
    'Interviewed',
    'The mapping makes this stage the step "interview", but the interviewer has the steps: form, text-screen. Map it to one of them.',
  ]);
});

test('a bad candidate is one problem: its stages are not called bad too', async () => {
  const stages = `${stageHeader}X,New,2026-01-06\nX,Interviewed,2026-01-07\n`;
  for (const row of ['X,Bo,bo@,,,,Care Assistant,,2026-01-05,', 'X,Bo,too,few,cells']) {
    assert.equal((await problemsOf({ candidates: `${header}${row}\n`, stages })).length, 1);
  }
});

test('a row with too few or too many columns is a problem', async () => {
  assert.deepEqual(await badCandidate('X,Bo,,,,,Care Assistant,,2026-01-05'), [
    null,
    'X,Bo,,,,,Care Assistant,,2026-01-05',
    'The row has 9 columns and the header 10. Put a value with a comma in it in quotes.',
  ]);
  const [, , message] = await badCandidate('X,Bo, Junior,,,,,Care Assistant,,2026-01-05,');
  assert.match(String(message), /^The row has 11 columns/);
});

test('a mapped column that the header lacks or has twice is a problem of the first line', async () => {
  const renamed = fixture('candidates.csv').replace('applied_on', 'Applied On');
  const [missing, ...others] = await problemsOf({ candidates: renamed, stages: null });
  assert.deepEqual(others, []);
  assert.deepEqual(missing, {
    file: 'candidates',
    line: 1,
    column: 'applied_on',
    value: null,
    message:
      'The header has no such column. Its columns are: application_id, full_name, email, phone, country, city, position, channel, Applied On, notes.',
  });
  const doubled = `${stageHeader.replace('changed_at', 'stage,changed_at')}G-1,New,New,2026-01-05\n`;
  const [twice] = await problemsOf({ candidates: header + good, stages: doubled });
  assert.deepEqual(
    [twice?.file, twice?.line, twice?.column, twice?.message],
    ['stages', 1, 'stage', 'The header has this column twice. Rename or remove one.'],
  );
  const unmapped = header.replace('notes', 'notes,notes');
  const read = await planOf({ candidates: unmapped + good.replace(/\n/, ',\n'), stages: null });
  assert.equal(read.problemCount, 0, 'a column that nobody asked for may come twice');
});

test('an empty file is a problem', async () => {
  for (const empty of ['', '\n\n', '\uFEFF']) {
    const [problem] = await problemsOf({ candidates: empty, stages: null });
    assert.deepEqual(problem, {
      file: 'candidates',
      line: 1,
      column: null,
      value: null,
      message: 'The file is empty. Its first line has to be the header.',
    });
  }
  const { counts, problemCount } = await planOf({ candidates: header, stages: stageHeader });
  assert.equal(problemCount, 0, 'no candidates are no problem');
  assert.deepEqual(Object.values(counts), [0, 0, 0, 0, 0]);
});

test('text that is not UTF-8 is a problem of the line on which that shows', async () => {
  const latin1 = Buffer.concat([
    Buffer.from(`${header}${good}X,`),
    Buffer.from('Amélie', 'latin1'),
    Buffer.from(`,,,,,Care Assistant,,2026-01-05,\n${good.replace('G-1', 'G-2')}`),
  ]);
  const utf16 = Buffer.from(`\uFEFF${header}${good}`, 'utf16le');
  const cutShort = Buffer.from(`${header}${good}X,Zoë`).subarray(0, -1);
  for (const [bytes, line] of [
    [latin1, 3],
    [utf16, 1],
    [cutShort, 3],
  ] as const) {
    const problems = await problemsOf({ candidates: bytes, stages: null });
    assert.deepEqual(problems, [
      {
        file: 'candidates',
        line,
        column: null,
        value: null,
        message:
          'The file is not UTF-8 text from here on. Save it as CSV with UTF-8 encoding. Reading stopped.',
      },
    ]);
  }
});

test('a NUL is a problem of its cell, and a file full of them is called UTF-16', async () => {
  const [column, value, message] = await badCandidate('X,B\0o,,,,,Care Assistant,,2026-01-05,');
  assert.deepEqual([column, value], ['full_name', 'B\0o']);
  assert.match(String(message), /^Remove the NUL character/);
  const utf16 = Buffer.from(`${header}${good}`, 'utf16le');
  const [problem] = await problemsOf({ candidates: utf16, stages: null });
  assert.match(String(problem?.message), /UTF-16/);
});

test('a quote that never closes or stands inside a value is a problem of the row it is in', async () => {
  const second = good.replace('G-1', 'G-2').replace('Ada', '"Ada\nB."');
  const third = good.replace('G-1', 'G-3');
  const at = async (bad: string) => {
    const candidates = `${header}${good}${second}${third.replace('Ada', bad)}${good}`;
    const problems = await problemsOf({ candidates, stages: null });
    assert.equal(problems.length, 1);
    return [problems[0]?.line, problems[0]?.column, problems[0]?.message.slice(0, 30)];
  };
  assert.deepEqual(await at('"Ada'), [5, 'full_name', 'A quote opens here and is not ']);
  assert.deepEqual(await at('Ada "the" B.'), [5, 'full_name', 'A quote stands inside a value.']);
  assert.deepEqual(await at('"Ada" B.'), [5, 'full_name', 'A quote stands inside a value.']);
  assert.deepEqual(await at(`"${'Ada '.repeat(300_000)}`), [
    5,
    'full_name',
    'This row is longer than 1 MiB.',
  ]);
});

test('lines are counted as an editor does, over blank lines and line breaks inside quotes', async () => {
  for (const ending of ['\n', '\r\n']) {
    const candidates = [
      header.trimEnd(),
      'G-1,"Ada',
      'B.",,,,,Care Assistant,,2026-01-05,"',
      '',
      'note"',
      '',
      'G-2,Bo,,,,,Care Assistant,,2026,',
      '"G-3","',
      '",,,,,Care Assistant,,2026,',
      'G-4,Cy,,,,,Care Assistant,,2026,',
    ].join(ending);
    const problems = await problemsOf({ candidates, stages: null });
    assert.deepEqual(
      problems.map(({ line }) => line),
      [7, 8, 10],
    );
  }
});

test('stages without a word on them in the mapping are a problem', async () => {
  const without = { ...mapping };
  delete without.stages;
  const [problem] = await problemsOf({}, { mapping: without });
  assert.deepEqual([problem?.file, problem?.line], ['stages', 1]);
  assert.match(String(problem?.message), /no "stages"/);
});

test('two steps of one id are a problem', async () => {
  const steps = [...(mapping.steps ?? []), { id: 'interview', type: 'form', name: 'Form' }];
  const [problem] = await problemsOf({}, { mapping: { ...mapping, steps } as Mapping });
  assert.deepEqual([problem?.file, problem?.line, problem?.value], ['candidates', 1, 'interview']);
});

test('the first 100 problems are kept in the order of the files, and all are counted', async () => {
  const rows = Array.from({ length: 150 }, (_, i) => `B-${i},Bo,,,,,Care Assistant,,never,`);
  const stages = `${stageHeader}G-9,New,2026-01-05\n`;
  const read = await planOf({ candidates: `${header}${rows.join('\n')}\n`, stages });
  assert.equal(read.problemCount, 151);
  assert.deepEqual(
    read.problems.map(({ file, line }) => [file, line]),
    rows.slice(0, 100).map((_, i) => ['candidates', i + 2]),
  );
});

test('an export with a problem gives no events', async () => {
  const read = await planOf({ candidates: `${header}X,Bo,,,,,Care Assistant,,never,\n` });
  await assert.rejects(eventsOf(read), /no events/);
});

test('column names and values that mean something to JavaScript are text', async () => {
  const candidates = '__proto__,constructor,toString\nX,Care Assistant,2026-01-05\n';
  const columns = { id: '__proto__', interviewer: 'constructor', registeredAt: 'toString' };
  const read = await planOf(
    { candidates, stages: null },
    { mapping: { ...mapping, candidates: columns } },
  );
  assert.deepEqual(read.problems, []);
  assert.equal((await eventsOf(read)).length, 1);
  const missing = await problemsOf(
    { candidates: header + good, stages: null },
    { mapping: { ...mapping, candidates: columns } },
  );
  assert.deepEqual(
    missing.map(({ column }) => column),
    ['__proto__', 'constructor', 'toString'],
  );
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
