import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { makeTemporaryFolder } from '#tools/setup/temporary-folder.ts'
import {
  fillInstanceEnvironment,
  INSTANCE_FILE,
  instanceEnvironment,
  writeInstanceEnvironment,
} from './instance-environment.ts'

const folder = makeTemporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('says that there is no portal yet', () => {
  expect(() => instanceEnvironment(folder)).toThrow('Start het eerst (npm start)')
})

it('gives a command in another shell what the portal runs with, and nobody else', () => {
  const environment = { EH_ISSUER: 'http://127.0.0.1:4500', DATABASE_URL: 'postgresql://db' }
  writeInstanceEnvironment(folder, environment)
  expect(instanceEnvironment(folder)).toEqual(environment)
  expect(statSync(path.join(folder, INSTANCE_FILE)).mode & 0o777).toBe(0o600)
})

it.each([
  ['the same database', 'postgresql://db', 'http://127.0.0.1:4500'],
  ['another database', 'postgresql://elsewhere', undefined],
])('with %s in the environment', (_, url, issuer) => {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('EH_ISSUER', undefined)
  fillInstanceEnvironment()
  expect(process.env.EH_ISSUER).toBe(issuer)
  vi.unstubAllEnvs()
})
