/** Those that have words of their own: all of this release's. A newer one is told by its name. */
export const described = [
  'audit-check',
  'ended-groups',
  'expired-keys',
  'link-checks',
  'unused-files',
  'old-tasks',
  'reminders',
  'retention',
  'retention-proposals',
  'survey-rounds',
  'survey-periods',
  'indicators',
  'waiting-lists',
] as const;
