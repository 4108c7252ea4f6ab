/**
 * What answers of the API say in English of their own: the kinds of step, by which those of several
 * interviewers go, and what metrics are. No element brings these along; other languages say them by
 * the same keys.
 */
export const api = {
  apiStep_Resume: 'Resume',
  apiStep_Form: 'Form',
  'apiStep_SMS conversation': 'SMS conversation',
  'apiStep_Voice or video interview': 'Voice or video interview',
  'apiMetric_funnel.invited': 'Applications invited or registered in the window.',
  'apiMetric_funnel.started':
    'Of those invited in the window, the ones with at least one step started, completed or knocked out. Opening the link alone is not a start.',
  'apiMetric_funnel.completed':
    'Of those invited in the window, the ones with every required step completed.',
  'apiMetric_rate.response': 'Started out of invited.',
  'apiMetric_rate.completion': 'Completed out of started.',
  'apiMetric_rate.dropoff': 'Started but not completed, out of started.',
  'apiMetric_rate.pipeline': 'Completed out of invited.',
  'apiMetric_rate.knockout':
    'Started, not completed, and knocked out in any attempt, out of started.',
  'apiMetric_rate.dismissed':
    'Started, not completed, not knocked out, and dismissed by the team, out of started.',
  'apiMetric_rate.abandon':
    'Started, not completed, neither knocked out nor dismissed, and either the deadline has passed or nothing has happened for as many days as the workspace sets, 7 at first, out of started.',
  'apiMetric_rate.in_progress':
    'Started, not completed, and none of knocked out, dismissed and abandoned, out of started.',
  'apiMetric_step.rate':
    'Of those invited in the window who entered the step, the ones who completed it in any attempt, also when another knocked them out.',
  'apiMetric_tte.mean':
    'From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the mean over candidates who engaged.',
  'apiMetric_tte.median':
    'From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the middle over candidates who engaged.',
  'apiMetric_tte.min':
    'From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the shortest.',
  'apiMetric_tte.max':
    'From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: the longest.',
};
