import { ADDRESS, has, like, PARAMETERS, SCHEMES, shall, where } from './rule.mjs'

const HTTP = `${where(SCHEMES, '@.type=="http"')}.scheme`
const HTTPS = like('^https://')

export const SECURITY = {
  'SAK.01': shall('a server speaks https', '$.servers[*].url', HTTPS),
  'SAK.09': shall('no basic or digest', HTTP, { not: like('^([Bb]asic|[Dd]igest)$') }),
  'SAK.10': shall('tokens are bearers', HTTP, like('^([Bb]earer|[Bb]asic|[Dd]igest)$')),
  'SAK.11': shall('the code flow has a refreshUrl', `${SCHEMES}.flows.authorizationCode`, has({ refreshUrl: ADDRESS })),
  'SAK.15': shall('no api key in the query', `${where(SCHEMES, '@.type=="apiKey"')}.in`, {
    enum: ['header', 'cookie'],
  }),
  'SAK.16': shall('no parameter is a key', `${where(PARAMETERS, '@.in=="query"')}.name`, {
    not: like('^(api-?[kK]ey|(access-?)?[tT]oken)$'),
  }),
  'SAK.18': shall(
    'OAuth addresses are https',
    [`${SCHEMES}.flows[*].tokenUrl`, `${SCHEMES}.flows[*].authorizationUrl`, `${SCHEMES}.flows[*].refreshUrl`],
    HTTPS,
  ),
}
