// An exception that nothing needs any more would hide the next fault of its kind.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import owasp from '@stoplight/spectral-owasp-ruleset'
import exceptions from '../exceptions.mjs'
import profile from '../profile.mjs'
import { findings } from './findings.mjs'

const CONTRACT = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')
const pointer = (path) => path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

describe('the exceptions', () => {
  let found

  before(async () => {
    found = await findings({ extends: [owasp, profile] }, CONTRACT)
  })

  for (const { rule, at = [''], reason } of exceptions) {
    for (const place of at) {
      test(`${rule} is still broken at ${place || 'many places'}`, () => {
        const broken = found.filter((one) => one.code === rule).map((one) => pointer(one.path))
        assert.ok(
          broken.some((path) => path.startsWith(place)),
          broken.join('\n'),
        )
        assert.match(reason, /\w+ \w+/)
      })
    }
  }
})
