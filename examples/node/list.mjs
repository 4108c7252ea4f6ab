// What a server does with the client: list, page through, send an event, read an error.
//
//   SCREENKIT_URL=http://localhost:4400 SCREENKIT_API_KEY=screenkit_… node list.mjs
import { ApiError, createClient, paginate, unwrap } from 'screenkit/client';

const client = createClient({
  baseUrl: process.env.SCREENKIT_URL ?? 'http://localhost:4400',
  apiKey: process.env.SCREENKIT_API_KEY,
});

// One page of a list: openapi-fetch's { data, error, response }, which unwrap turns into data or a
// thrown ApiError.
const query = { sort: 'most_candidates', limit: 5 };
const { data: busiest, page } = unwrap(await client.GET('/v1/interviewers', { params: { query } }));
console.log(`${busiest.length} of ${page.total} interviewers, most candidates first:`);
for (const { title, status, stats } of busiest) {
  console.log(`  ${title} (${status}): ${stats.completed} of ${stats.candidates} completed`);
}

// A whole list, page by page behind the scenes.
const [interviewer] = busiest;
const reached = { not_started: 0, in_progress: 0, completed: 0 };
const filter = { interviewerId: [interviewer.id], limit: 200 };
for await (const candidate of paginate(client, '/v1/candidates', { query: filter })) {
  reached[candidate.progress]++;
}
console.log(`Candidates of ${interviewer.title}:`);
for (const [progress, count] of Object.entries(reached)) console.log(`  ${progress}: ${count}`);

// An event. Its source and id make it safe to send again: the second time changes nothing.
const event = {
  specversion: '1.0',
  id: 'example-1',
  source: 'urn:example:careers-page',
  type: 'application.registered',
  time: '2026-01-15T09:00:00Z',
  subject: 'cand_example_1',
  data: { interviewerId: interviewer.id, person: { name: 'Zoë Example' }, test: true },
};
const sent = unwrap(await client.POST('/v1/events', { body: event }));
console.log(`Events: ${sent.received} sent, ${sent.stored} new, ${sent.repeated} known already`);

// Whatever goes wrong is one kind of error, with a code to branch on.
try {
  const params = { path: { interviewerId: 'intv_nowhere' } };
  unwrap(await client.GET('/v1/interviewers/{interviewerId}', { params }));
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(`Error: ${error.status} ${error.code}: ${error.message}`);
}
