import type { Grant } from '../../api/schema';

const roles: Grant['role'][] = [
  'REGIONAL_LEAD',
  'REGIONAL_ANALYST',
  'MUNICIPAL_LEAD',
  'CENTRE_COORDINATOR',
  'GROUP_LEADER',
  'INTEGRATOR',
  'SURVEY_READER',
  'PRIVACY_OFFICER',
  'PRIVACY_AUDITOR',
  'PLATFORM_ADMIN',
];

/** The role of a grant as the log writes it: "06/0685/municipal-lead". */
export function roleOf(grant: string | undefined): Grant['role'] | undefined {
  const code = grant?.split('/').at(-1)?.toUpperCase().replaceAll('-', '_');
  return roles.find((role) => role === code);
}
