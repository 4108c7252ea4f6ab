/** Days of 23, 25, 23.5 and 24.5 hours, and zones that are not whole hours from UTC. */
import { ask, because, step, Teller, type Asked, type Dataset, type Reason } from './dataset.ts';

const teller = new Teller('daylight-saving');
const interviewerId = ['ds-porter'];

/** Each is an application that comes and is opened at this very instant. */
const instants = [
  // Vancouver, 9 March 2025: at 02:00 it is 03:00.
  ...['2025-03-09T07:59:59.999Z', '2025-03-09T08:00:00Z', '2025-03-09T09:30:00Z'],
  ...['2025-03-09T10:00:00Z', '2025-03-09T10:30:00Z', '2025-03-10T06:59:59.999Z'],
  '2025-03-10T07:00:00Z',
  // Sydney, Lord Howe and Chatham, 6 April 2025: at 03:00 it is 02:00 (Lord Howe: at 02:00 it is 01:30).
  ...['2025-04-05T13:00:00Z', '2025-04-05T14:30:00Z', '2025-04-05T15:10:00Z'],
  ...['2025-04-05T15:30:00Z', '2025-04-05T16:30:00Z', '2025-04-06T13:59:59.999Z'],
  // Chatham and Auckland, 28 September, and Sydney and Lord Howe, 5 October 2025: forward again.
  ...['2025-09-27T11:15:00Z', '2025-09-27T13:59:00Z', '2025-09-27T14:00:00Z'],
  ...['2025-10-04T14:00:00Z', '2025-10-04T15:29:00Z', '2025-10-04T16:00:00Z'],
  // Vancouver and St. John's, 2 November 2025: at 02:00 it is 01:00.
  ...['2025-11-02T03:15:00Z', '2025-11-02T04:45:00Z', '2025-11-02T07:00:00Z'],
  ...['2025-11-02T08:30:00Z', '2025-11-02T09:30:00Z', '2025-11-02T09:30:00.001Z'],
  ...['2025-11-03T07:59:59.999Z', '2025-11-03T08:00:00Z'],
];

const events = instants.flatMap((time, index) => {
  const tell = teller.application(`ds-${index}`, 'ds-porter');
  return [
    tell(time, 'application.registered', { person: { name: `Person ${index}` } }),
    tell(time, 'application.opened'),
  ];
});

/** Candidates by the hour, and what they did by hour of the day, over the same window. */
function day(
  timeZone: string,
  from: string,
  to: string,
  byHour: Reason[],
  hours: Reason[],
): Asked[] {
  const window = { from, to, timeZone, interviewerId };
  return [
    ask('getSeries', { ...window, series: 'candidates.entered', frequency: 'hour' }, ...byHour),
    ask('getEngagementHours', window, ...hours),
  ];
}

const vancouver = 'America/Vancouver';
const entered = { series: 'candidates.entered', interviewerId };

export const daylightSaving: Dataset = {
  name: 'daylight-saving',
  about:
    'Applications around the changes of the clock of 2025 in Vancouver, St. John’s, Sydney, on Lord Howe and on the Chathams, also read in Kolkata and Kathmandu.',
  settings: [{ timeZone: vancouver }],
  labels: [],
  interviewers: [
    {
      id: 'ds-porter',
      title: 'Night porter',
      deadlineAt: null,
      steps: [step('voice', 'web_interview')],
    },
  ],
  batches: [events],
  questions: [
    ...day(
      vancouver,
      '2025-03-09T08:00:00Z',
      '2025-03-10T07:00:00Z',
      [
        because(
          '/buckets/22/to',
          '2025-03-10T07:00:00.000Z',
          '9 March has 23 hours: number 22 is the last.',
        ),
        because(
          '/buckets/0/value',
          1,
          '08:00Z is local midnight; a millisecond before is the day before.',
        ),
        because('/buckets/1/value', 1, '09:30Z is 01:30.'),
        because(
          '/buckets/2/from',
          '2025-03-09T10:00:00.000Z',
          'There is no 02:00: number 2 is 03:00, 10:00Z.',
        ),
        because('/buckets/2/value', 2, '10:00Z and 10:30Z are 03:00 and 03:30.'),
        because('/buckets/22/value', 1, '06:59:59.999Z is a millisecond before midnight.'),
        because('/total/value', 5, '1 + 1 + 2 + 1.'),
        because('/average', 5 / 23, '5 ÷ 23 hours.'),
      ],
      [
        because('/hours/2', 0, 'Nobody acts in an hour that is not there.'),
        because('/hours/3', 2, '03:00 and 03:30.'),
        because('/weekdays/6/23', 1, 'Sunday, 23:59:59.999.'),
      ],
    ),
    ask(
      'getSeries',
      { ...entered, from: '2025-03-08T08:00:00Z', to: '2025-03-11T07:00:00Z', frequency: 'day' },
      because('/timeZone', vancouver, 'The zone of the workspace.'),
      because('/buckets/1/from', '2025-03-09T08:00:00.000Z', 'Midnight at −08:00.'),
      because('/buckets/1/to', '2025-03-10T07:00:00.000Z', 'Midnight at −07:00: 23 hours later.'),
      because('/buckets/0/value', 1, '07:59:59.999Z on 9 March is still 8 March.'),
      because('/buckets/1/value', 5, 'As by the hour.'),
      because('/buckets/2/value', 1, '07:00Z on 10 March.'),
    ),
    ...day(
      vancouver,
      '2025-11-02T07:00:00Z',
      '2025-11-03T08:00:00Z',
      [
        because('/buckets/24/to', '2025-11-03T08:00:00.000Z', '2 November has 25 hours.'),
        because('/buckets/1/value', 1, '08:30Z is 01:30 for the first time.'),
        because(
          '/buckets/2/value',
          2,
          '09:30Z and a millisecond later are 01:30 for the second time.',
        ),
        because('/total/value', 5, '1 + 1 + 2 + 1 at 23:59:59.999.'),
      ],
      [
        because('/hours/1', 3, 'Both hours called 1: 1 + 2.'),
        because('/weekdays/6/1', 3, 'On a Sunday.'),
      ],
    ),
    ...day(
      'Australia/Sydney',
      '2025-04-05T13:00:00Z',
      '2025-04-06T14:00:00Z',
      [
        because(
          '/buckets/24/to',
          '2025-04-06T14:00:00.000Z',
          'In the south April is autumn: 25 hours.',
        ),
        because('/buckets/2/value', 2, '15:10Z and 15:30Z are 02:10 and 02:30 for the first time.'),
        because('/buckets/3/value', 1, '16:30Z is 02:30 again.'),
      ],
      [because('/hours/2', 3, 'Both hours called 2.')],
    ),
    ...day(
      'Australia/Sydney',
      '2025-10-04T14:00:00Z',
      '2025-10-05T13:00:00Z',
      [
        because('/buckets/22/to', '2025-10-05T13:00:00.000Z', 'And October is spring: 23 hours.'),
        because('/buckets/2/from', '2025-10-04T16:00:00.000Z', 'Number 2 is 03:00.'),
      ],
      [because('/hours/2', 0, 'There is no 02:00.'), because('/hours/3', 1, '16:00Z is 03:00.')],
    ),
    ...day(
      'Australia/Lord_Howe',
      '2025-04-05T13:00:00Z',
      '2025-04-06T13:30:00Z',
      [
        because('/buckets/0/from', '2025-04-05T13:00:00.000Z', 'Midnight at +11:00.'),
        because('/buckets/1/value', 1, '14:30Z is 01:30 at +11:00.'),
        because(
          '/buckets/2/from',
          '2025-04-05T15:00:00.000Z',
          'At 15:00Z the clock goes back to 01:30.',
        ),
        because('/buckets/2/to', '2025-04-05T15:30:00.000Z', 'Half an hour that is 1 once more.'),
        because('/buckets/2/value', 1, '15:10Z is 01:40 at +10:30.'),
        because('/buckets/3/value', 1, '15:30Z is 02:00.'),
        because('/buckets/24/to', '2025-04-06T13:30:00.000Z', '24.5 hours in 25 pieces.'),
      ],
      [because('/hours/1', 2, '01:30 and 01:40.'), because('/hours/0', 1, '13:00Z is midnight.')],
    ),
    ...day(
      'Australia/Lord_Howe',
      '2025-10-04T13:30:00Z',
      '2025-10-05T13:00:00Z',
      [
        because('/buckets/1/to', '2025-10-04T15:30:00.000Z', '02:00 becomes 02:30 at 15:30Z.'),
        because('/buckets/2/to', '2025-10-04T16:00:00.000Z', 'The hour called 2 lasts 30 minutes.'),
        because('/buckets/23/to', '2025-10-05T13:00:00.000Z', '23.5 hours in 24 pieces.'),
      ],
      [because('/hours/1', 1, '15:29Z is 01:59.'), because('/hours/3', 1, '16:00Z is 03:00.')],
    ),
    ...day(
      'Pacific/Chatham',
      '2025-04-05T10:15:00Z',
      '2025-04-06T11:15:00Z',
      [
        because('/buckets/0/from', '2025-04-05T10:15:00.000Z', 'Midnight at +13:45.'),
        because(
          '/buckets/3/to',
          '2025-04-05T14:00:00.000Z',
          'At 03:45 it is 02:45: the hour called 3 breaks off after 45 minutes.',
        ),
        because('/buckets/4/to', '2025-04-05T14:15:00.000Z', 'Then a quarter that is 2 once more.'),
        because(
          '/buckets/25/to',
          '2025-04-06T11:15:00.000Z',
          'Midnight at +12:45: 25 hours in 26 pieces.',
        ),
      ],
      [because('/total', 5, 'The first five of the Australian autumn.')],
    ),
    ...day(
      'Pacific/Chatham',
      '2025-09-27T11:15:00Z',
      '2025-09-28T10:15:00Z',
      [
        because(
          '/buckets/23/to',
          '2025-09-28T10:15:00.000Z',
          '23 hours in 24 pieces, two of them broken off.',
        ),
        because('/buckets/2/value', 1, '13:59Z is 02:44 at +12:45.'),
        because('/buckets/3/from', '2025-09-27T14:00:00.000Z', 'At 02:45 it is 03:45.'),
      ],
      [
        because('/hours/0', 1, '11:15Z is midnight.'),
        because('/hours/2', 1, '13:59Z is 02:44.'),
        because('/hours/3', 1, '14:00Z is 03:45.'),
      ],
    ),
    ...day(
      'America/St_Johns',
      '2025-11-02T02:30:00Z',
      '2025-11-03T03:30:00Z',
      [
        because('/buckets/0/value', 1, '03:15Z is 00:45 at −02:30.'),
        because(
          '/buckets/2/from',
          '2025-11-02T04:30:00.000Z',
          'Back from 02:00 to 01:00 at 04:30Z.',
        ),
        because('/buckets/2/value', 1, '04:45Z is 01:15 at −03:30.'),
        because('/buckets/24/to', '2025-11-03T03:30:00.000Z', '25 hours.'),
      ],
      [because('/hours/1', 1, '04:45Z.')],
    ),
    ...day(
      'Asia/Kolkata',
      '2025-03-08T18:30:00Z',
      '2025-03-09T18:30:00Z',
      [
        because(
          '/buckets/23/to',
          '2025-03-09T18:30:00.000Z',
          'No change of the clock: 24 hours at +05:30.',
        ),
        because('/buckets/13/value', 2, '07:59:59.999Z and 08:00Z are 13:29 and 13:30.'),
        because('/buckets/15/value', 2, '09:30Z and 10:00Z are 15:00 and 15:30.'),
      ],
      [because('/hours/16', 1, '10:30Z is 16:00.')],
    ),
    ...day(
      'Asia/Kathmandu',
      '2025-03-08T18:15:00Z',
      '2025-03-09T18:15:00Z',
      [
        because('/buckets/13/value', 2, '07:59:59.999Z and 08:00Z are 13:44 and 13:45 at +05:45.'),
        because('/buckets/15/value', 2, '09:30Z and 10:00Z are 15:15 and 15:45.'),
      ],
      [because('/hours/16', 1, '10:30Z is 16:15.')],
    ),
    ...['UTC', vancouver, 'Australia/Lord_Howe', 'Pacific/Chatham', 'Asia/Kathmandu'].flatMap(
      (timeZone) => {
        const year = { from: '2025-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z', timeZone };
        const all = instants.length;
        return [
          ask(
            'getSeries',
            { ...entered, ...year, frequency: 'month' },
            because('/total/value', all, `All ${all}, in whatever zone.`),
          ),
          ask(
            'getEngagementHours',
            { ...year, interviewerId },
            because('/total', all, `All ${all}, in whatever zone.`),
          ),
        ];
      },
    ),
    ask(
      'getSeries',
      { ...entered, from: '2025-03-03T08:00:00Z', to: '2025-03-17T07:00:00Z', frequency: 'week' },
      because(
        '/buckets/0/to',
        '2025-03-10T07:00:00.000Z',
        'The week of the change has an hour less.',
      ),
      because('/buckets/0/value', 6, 'One on 8 March and 5 on 9 March.'),
      because('/buckets/1/value', 1, 'Monday 10 March at midnight.'),
    ),
    ask(
      'getTimeToEngage',
      {
        from: '2025-11-02T07:00:00Z',
        to: '2025-11-03T08:00:00Z',
        interviewerId,
        outcomesUntil: '2025-12-01T00:00:00Z',
      },
      because('/measured', 5, 'The five of the day of 25 hours.'),
      because('/max/value', 0, 'Each opened the link at the very instant of the invitation.'),
    ),
    ...(['getVoice', 'getQuestions', 'getSms', 'getResume', 'getSpend'] as const).map((operation) =>
      ask(operation, {
        from: '2025-03-09T08:00:00Z',
        to: '2025-03-10T07:00:00Z',
        interviewerId,
        ...(operation !== 'getQuestions' && { baseline: 'same_period_last_year' }),
      }),
    ),
    ask(
      'getSummary',
      {
        from: '2025-11-02T07:00:00Z',
        to: '2025-11-03T08:00:00Z',
        interviewerId,
        baseline: 'same_period_last_year',
        outcomesUntil: '2025-12-01T00:00:00Z',
      },
      because(
        '/baselineWindow/from',
        '2024-11-02T07:00:00.000Z',
        'Midnight of 2 November 2024 at −07:00.',
      ),
      because(
        '/baselineWindow/to',
        '2024-11-03T07:00:00.000Z',
        'Midnight of the next day, still at −07:00: last year changed on the 3rd.',
      ),
    ),
    ask(
      'getFunnel',
      {
        from: '2025-03-09T08:00:00Z',
        to: '2025-03-10T07:00:00Z',
        interviewerId,
        outcomesUntil: '2025-04-01T00:00:00Z',
      },
      because('/baselineWindow/from', '2025-03-08T09:00:00.000Z', 'The 23 hours before.'),
      because('/metrics/invited/baseline', 1, 'The one a millisecond before midnight.'),
      because('/metrics/invited/delta', 4, '5 ÷ 1 − 1.'),
    ),
  ],
};
