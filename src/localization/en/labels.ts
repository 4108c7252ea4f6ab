/**
 * Words of `sk-label-manager` that it begins with; those of its forms come with them. Functions take
 * the number for its plural and its written form.
 */
export const labels = {
  labelsHeading: 'Labels',
  labelsTotal: (n: number, count: string) => `${count} ${n === 1 ? 'label' : 'labels'}`,
  labelsViews: 'View',
  labelsDefinitions: 'Definitions',
  labelsApply: 'Apply',
  labelsMissing: 'Missing',
  labelsEmpty: 'No labels yet',
  labelsEmptyHint: 'Labels sort interviewers by client, region or whatever your team goes by.',
  labelsNew: 'New label',
  labelsEdit: 'Edit',
  labelsEditNamed: (name: string) => `Edit ${name}`,
  labelsDelete: 'Delete',
  labelsDeleteNamed: (name: string) => `Delete ${name}`,
  labelsRequired: 'Required',
  labelsReadOnly: 'Set by your access',
  labelsReadOnlyHint: 'What you may see depends on this label, so you cannot change it.',
  labelsKept: 'no longer offered',
  labelsMoreValues: (_n: number, count: string) => `${count} more`,
  labelsUsage: (n: number, count: string) =>
    `On ${count} ${n === 1 ? 'interviewer' : 'interviewers'}`,
  labelsWithout: (_n: number, count: string) => `${count} without`,
  labelsUnused: 'Not used yet',
  labelsText: 'Text',
  labelsNumber: 'Number',
  labelsPicklist: 'Picklist',
  labelsYesNo: 'Yes/No',
  labelsLoadMore: 'Show more',
  labelsShown: (shown: string, total: string) => `${shown} of ${total}`,
  labelsChooseShown: 'Choose all shown',
  labelsAllSet: 'Every interviewer has its required labels',
  labelsAllSetHint: 'Interviewers that lack one are listed here.',
  labelsLacks: (n: number, count: string) =>
    `${count} ${n === 1 ? 'interviewer lacks' : 'interviewers lack'} a required label`,
  labelsSet: 'Set labels',
  labelsSetNamed: (title: string) => `Set labels of ${title}`,
  labelsMissingUnknown: 'What is missing could not be loaded',
  labelsNotLoaded: 'This part could not be loaded. Try again in a moment.',
};
