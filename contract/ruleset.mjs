// What openapi.yaml is held to: the Swedish REST API profile and OWASP's API rules, but for the exceptions.
import owasp from '@stoplight/spectral-owasp-ruleset'
import exceptions from './exceptions.mjs'
import profile from './profile.mjs'

const everywhere = exceptions.filter((one) => !one.at)
const somewhere = exceptions.filter((one) => one.at)
const off = (rule) => ({ [rule]: 'off' })

export default {
  extends: [owasp, profile],
  rules: Object.assign({}, ...everywhere.map((one) => off(one.rule))),
  overrides: somewhere.map((one) => ({
    files: one.at.map((pointer) => `../openapi.yaml#${encodeURI(pointer)}`),
    rules: off(one.rule),
  })),
}
