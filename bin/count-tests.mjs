// Sums the JUnit reports of Maven, Node, Vitest and Playwright in one line; fails when nothing ran or something failed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = [
  'backend/local/target/surefire-reports',
  'backend/api/target/surefire-reports',
  'backend/api/target/failsafe-reports',
  'backend/bench/target/surefire-reports',
  '.local/reports',
]

const reports = folders
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.xml'))

const sums = { tests: 0, failures: 0, errors: 0, skipped: 0 }
for (const report of reports) {
  for (const [suite] of readFileSync(report, 'utf8').matchAll(/<testsuite\s[^>]*>/g)) {
    for (const name of Object.keys(sums)) {
      sums[name] += Number(suite.match(new RegExp(`\\s${name}="(\\d+)"`))?.[1] ?? 0)
    }
  }
}

const failed = sums.failures + sums.errors
const passed = sums.tests - failed - sums.skipped
console.log(`${passed} passed, ${failed} failed${sums.skipped ? `, ${sums.skipped} skipped` : ''}`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
