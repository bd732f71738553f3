// Every rule of the profile can fail: a document that keeps them all, bent in one place, makes just that rule speak.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import profile from '../profile.mjs'
import { BENDS } from './bends.mjs'
import { findings } from './findings.mjs'

const KEPT = readFileSync(new URL('kept.yaml', import.meta.url), 'utf8')

async function broken(document) {
  const found = await findings(profile, document)
  return [...new Set(found.map((one) => one.code))]
}

describe('the REST API profile', () => {
  test('a document that keeps it breaks no rule', async () => {
    assert.deepEqual(await broken(KEPT), [])
  })

  test('every rule has a document that breaks it', () => {
    assert.deepEqual(Object.keys(BENDS).sort(), Object.keys(profile.rules).sort())
  })

  for (const [rule, bends] of Object.entries(BENDS)) {
    bends.forEach(([from, to], i) => {
      test(`${rule} can fail (${i + 1})`, async () => {
        assert.ok(KEPT.includes(from), `kept.yaml has nothing like ${from}`)
        assert.deepEqual(await broken(KEPT.replaceAll(from, to)), [rule])
      })
    })
  }
})
