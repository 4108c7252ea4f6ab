/** What people of the demo write: candidates in their languages, the team in English. */

type Texts = [string, ...string[]];

export const comments: { good: Texts; bad: Texts } = {
  good: [
    'Quick and friendly, I could do it on the bus.',
    'Très clair, merci !',
    'Me gustó poder contestar por la noche.',
    '質問がわかりやすかったです。',
    'تجربة سهلة وسريعة',
    'Besser als ein Telefontermin 👍',
    'Muito simples e rápido.',
    '편하게 답할 수 있었어요.',
  ],
  bad: [
    'The sound cut out twice.',
    'Je n’ai pas compris la troisième question.',
    'Too many text messages.',
    '网络断了,只好重新开始。',
    'Zu wenig Zeit zum Nachdenken.',
  ],
};

export const notes: Texts = [
  'Can start next Monday. Call before 10.',
  'Asked about the night shift; send the roster.',
  'Second interview with Priya on Thursday.',
  'References checked, both good. Salary: 52,000 & <negotiable>.',
  'Speaks French and some Arabic.',
];

export const reasons: Texts = [
  'Not available on weekends',
  'Position filled',
  'Looking for more experience',
  'Location too far',
];

type Tag = { tag: string; values: Texts };

export const tags: [Tag, ...Tag[]] = [
  { tag: 'Availability', values: ['at once', 'in two weeks', 'next month', 'flexible'] },
  {
    tag: 'Languages',
    values: ['English', 'English, French', 'English, Spanish', 'Deutsch', '日本語'],
  },
  { tag: 'Shift', values: ['days', 'nights', 'weekends', 'any'] },
  { tag: 'Commute', values: ['under 30 minutes', 'under an hour', 'would move'] },
];
