/** The least each type of event has to say. */
const interviewerId = 'a';
const stepId = 'voice';
const candidate = { interviewerId };

/** Of a candidate: `data` as it may be sent about a candidate of interviewer `a`. */
export const candidateEvents: Record<string, object> = {
  'application.registered': { interviewerId, person: { name: 'Ada' } },
  'application.invited': candidate,
  'application.opened': candidate,
  'application.completed': candidate,
  'step.started': { interviewerId, stepId },
  'step.completed': { interviewerId, stepId },
  'step.knocked_out': { interviewerId, stepId },
  'question.answered': { interviewerId, stepId, questionId: 'q1' },
  'criterion.scored': { interviewerId, stepId, criterionId: 'c1', kind: 'scoring' },
  'score.published': { interviewerId, score: 80 },
  'report.available': candidate,
  'message.sent': { interviewerId, channel: 'sms' },
  'message.delivered': { interviewerId, channel: 'sms' },
  'message.failed': { interviewerId, channel: 'sms' },
  'message.received': { interviewerId, channel: 'sms' },
  'call.started': candidate,
  'call.ended': candidate,
  'decision.changed': { interviewerId, to: 'shortlisted' },
  'note.added': candidate,
  'cohort.added': { interviewerId, cohortId: 'spring' },
  'cohort.removed': { interviewerId, cohortId: 'spring' },
  'tag.extracted': { interviewerId, tag: 'years', value: '5' },
  'csat.submitted': { interviewerId, value: 4, min: 1, max: 5 },
  'cost.charged': { interviewerId, service: 'voice', amountMinor: 250, currency: 'USD' },
  'profile.viewed': candidate,
  'evidence.viewed': candidate,
  'erasure.requested': candidate,
  'erasure.confirmed': candidate,
  'erasure.completed': candidate,
  'erasure.cancelled': candidate,
  'erasure.failed': candidate,
  'export.created': candidate,
};

/** Of an interviewer: label `client` has to be defined as text. */
export const interviewerEvents: Record<string, object | undefined> = {
  'interviewer.created': undefined,
  'interviewer.activated': undefined,
  'interviewer.expired': undefined,
  'interviewer.archived': undefined,
  'interviewer.unarchived': undefined,
  'interviewer.cloned': { from: 'b' },
  'label.assigned': { key: 'client', value: 'Acme' },
  'label.removed': { key: 'client' },
  'budget.changed': { budget: null },
  'budget.threshold': { share: 0.8 },
  'budget.paused': undefined,
  'sync.succeeded': { provider: 'Greenhouse' },
  'sync.failed': { provider: 'Greenhouse' },
};
