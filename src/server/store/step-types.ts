/** The types of step that panels of their own are about. */
export const voiceStep = 'web_interview';
export const smsStep = 'conversational_sms';
export const resumeStep = 'resume';
