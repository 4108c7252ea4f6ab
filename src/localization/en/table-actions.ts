/** Words of what rows of `sk-interviewer-table` can be changed with; they come with its code. */
export const tableActions = {
  actionCandidates: 'View candidates',
  actionSettings: 'Edit settings',
  actionBudget: 'Edit budget',
  actionLabels: 'Edit labels',
  actionDuplicate: 'Duplicate',
  actionArchive: 'Archive',
  actionUnarchive: 'Unarchive',
  actionSave: 'Save',
  actionCancel: 'Cancel',
  actionUndo: 'Undo',
  actionWorking: 'Saving…',
  actionDismiss: 'Dismiss',

  actionArchiveTitle: (title: string) => `Archive ${title}?`,
  actionArchiveHint: 'Its link takes no new candidates. All its data stays.',
  actionUnarchiveTitle: (title: string) => `Unarchive ${title}?`,
  actionUnarchiveHint: 'Its link takes candidates again, unless its deadline has passed.',
  actionArchived: (title: string) => `${title} is archived`,
  actionUnarchived: (title: string) => `${title} is no longer archived`,

  actionSelected: (_n: number, count: string) => `${count} selected`,
  actionSelectNone: 'Clear',
  actionExport: 'Export',
  actionArchiveMany: (n: number, count: string) =>
    `Archive ${count} ${n === 1 ? 'interviewer' : 'interviewers'}?`,
  actionArchiveManyHint: 'Their links take no new candidates. All their data stays.',
  actionUnarchiveMany: (n: number, count: string) =>
    `Unarchive ${count} ${n === 1 ? 'interviewer' : 'interviewers'}?`,
  actionUnarchiveManyHint: 'Their links take candidates again, unless a deadline has passed.',
  actionAndMore: (count: string) => `and ${count} more`,
  actionArchivedMany: (n: number, count: string) =>
    `${count} ${n === 1 ? 'interviewer is' : 'interviewers are'} archived`,
  actionUnarchivedMany: (n: number, count: string) =>
    `${count} ${n === 1 ? 'interviewer is' : 'interviewers are'} no longer archived`,
  actionFailedMany: (done: string, _n: number, failed: string) => `${done}, ${failed} could not be`,
  actionStopped: (done: string, _n: number, rest: string) =>
    `${done}; stopped, ${rest} left unchanged`,

  actionDuplicateTitle: (title: string) => `Duplicate ${title}`,
  actionDuplicateHint:
    'The copy is a draft with the same steps and settings, and without candidates.',
  actionDuplicateName: 'Name of the copy',
  actionDuplicateDefault: (title: string) => `${title} (copy)`,
  actionDuplicateNameError: 'Give it a name of 3 to 200 characters.',
  actionDuplicateLabels: 'Copy its labels too',
  actionDuplicated: (title: string) => `${title} was made as a draft`,

  actionBudgetTitle: (title: string) => `Budget of ${title}`,
  actionBudgetType: 'Limit',
  actionBudgetNone: 'No budget',
  actionBudgetAllTime: 'In all',
  actionBudgetDaily: 'Per day',
  actionBudgetAmount: (currency: string) => `Amount in ${currency}`,
  actionBudgetError: (most: string, example: string) =>
    `Enter an amount from 0 to ${most}, as in ${example}.`,

  actionFailedOffline:
    'You are offline, so nothing was changed. Try again once the connection is back.',
  actionFailedNetwork:
    'The server could not be reached. Refresh to see whether the change was made, then try again.',
  actionFailedForbidden:
    'You may not change this. Ask whoever gave you this page for access. Nothing was changed.',
  actionFailedNotFound:
    'It no longer exists, or you have no access to it. Refresh to see what is there.',
  actionGone: 'This is no longer in the list, so nothing was changed.',
  actionFailedStale:
    'Somebody else changed it meanwhile, so nothing was changed. Look at it as it is now, then try again.',
  actionFailedConflict: (reason: string) => `It cannot be changed as it is now. ${reason}`,
  actionFailedInvalid: (reason: string) => `The server did not accept this. ${reason}`,
  actionFailedBusy: 'The server is busy, so nothing was changed. Wait a moment and try again.',
  actionFailed: 'This could not be saved. Refresh to see how it is now, then try again.',
  actionShare: 'Share',
  actionShareTitle: (title: string) => `Share ${title}`,
  actionShareLink: 'Interview link',
  actionShareCopy: 'Copy link',
  actionShareCopied: 'Copied',
  actionShareSelected:
    'This page may not copy by itself. The link is selected: copy it with the keyboard.',
  actionShareClosed: 'It is not active, so its link takes no candidates now.',
  actionShareQr: (title: string) => `QR code of the link to ${title}`,
  actionShareSvg: 'Save code as SVG',
  actionSharePng: 'Save code as PNG',
  actionSubscribersEdit: 'Edit subscribers',
  actionSubscribersTitle: (title: string) => `Subscribers of ${title}`,
  actionSubscribersHint: 'Subscribers get an e-mail when a candidate completes the interview.',
  actionSubscriberAdd: 'E-mail addresses to add',
  actionSubscriberHint: (address: string) =>
    `Such as ${address}; several with commas or spaces between.`,
  actionAdd: 'Add',
  actionSubscriberWrong: (text: string, domain: string) =>
    text
      ? `“${text}” is no e-mail address. Before the @, use letters from a to z, digits and signs such as . - +; after it, a domain such as ${domain}.`
      : 'Enter an e-mail address.',
  actionSubscribersMost: (count: string) => `There can be at most ${count} subscribers.`,
  actionSubscriberKept: (typed: string, kept: string) =>
    `${typed} is kept as ${kept}, as mail servers write it.`,
  actionSubscribersAdded: (n: number, count: string) =>
    n === 0 ? 'Already in the list.' : `${count} added, not saved yet.`,
  actionSubscriberRemoved: (address: string) => `${address} removed, not saved yet.`,
  actionSubscribers: (n: number, count: string) =>
    `${count} ${n === 1 ? 'subscriber' : 'subscribers'}`,
  actionSubscriberRemove: (address: string) => `Remove ${address}`,
};
