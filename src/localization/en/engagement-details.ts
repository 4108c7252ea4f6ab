/** Words of `sk-engagement-heatmap` that come with its details: tables, remarks, what a figure is. */
export const engagementDetails = {
  engagementParts: 'Parts of the day',
  engagementPart: 'Part of the day',
  engagementShare: 'Share',
  engagementHour: 'Hours',
  engagementInvited: 'Invited',
  engagementStarted: 'Started',
  engagementCountedOver: 'Counted over',
  engagementHourDefinition:
    'What candidates did of their own in the hour: opened the link, wrote, called, took a step or rated.',
  engagementTotalDefinition:
    'What candidates did of their own: opened the link, wrote, called, took a step or rated.',
  engagementBusiestDefinition: 'The hour of the day with the most actions; of equals the earliest.',
  engagementPartDefinition: 'Actions in the part of the day, out of all actions.',
  engagementAllActions: 'All actions',
  engagementNegative: (count: number, number: string) =>
    count === 1
      ? `${number} candidate is left out of the time to engage: the first act came before the invitation.`
      : `${number} candidates are left out of the time to engage: their first act came before the invitation.`,
  engagementNegativeHint: 'Check the clocks of the systems that send events.',
  engagementNotGiven: 'Not given',
};
