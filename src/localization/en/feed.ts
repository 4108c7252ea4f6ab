/** Words of `sk-candidate-feed`. Functions take the number for its plural and its written form. */
export const feed = {
  feedHeading: 'Candidates',
  feedHint: 'Use the up and down arrow keys to move between candidates and Enter to open one.',
  feedSort: 'Sort',
  feedSortRecent: 'Recent',
  feedSortTopRated: 'Top rated',

  feedLive: 'Live',
  feedPaused: 'Paused',
  feedConnecting: 'Connecting…',
  feedPause: 'Pause live updates',
  feedResume: 'Resume live updates',
  feedNew: (_n: number, count: string) => `${count} new`,
  feedNewShow: (n: number, count: string) =>
    `Show ${count} new ${n === 1 ? 'candidate' : 'candidates'}`,
  feedNewCame: (n: number, count: string) => `${count} new ${n === 1 ? 'candidate' : 'candidates'}`,

  feedNoName: 'Unnamed candidate',
  feedNotStarted: 'Not started',
  feedInProgress: 'In progress',
  feedCompleted: 'Completed',
  feedKnockedOut: 'Knocked out',
  feedShortlisted: 'Shortlisted',
  feedDismissed: 'Dismissed',
  feedHired: 'Hired',
  feedTest: 'Test',
  feedCompletedAt: (time: string) => `Completed ${time}`,
  feedInvitedAt: (time: string) => `Invited ${time}`,
  feedScore: (score: string, max: string) => `Score ${score} of ${max}`,
  feedNoScore: 'No score yet',
  feedTopRated: 'top rated',

  feedTotal: (n: number, count: string) => `${count} ${n === 1 ? 'candidate' : 'candidates'}`,
  feedShown: (_n: number, count: string) => `${count} shown`,
  feedMore: 'Show more',
  feedMoreFailed: 'The rest could not be loaded',

  feedEmpty: 'No candidates yet',
  feedEmptyHint: 'They appear here by themselves as soon as they are invited.',
};
