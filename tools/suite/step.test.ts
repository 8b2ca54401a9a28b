import { expect, it } from 'vitest'
import { asCheck, runStep, summarise } from './step.ts'

it('a step that breaks is a failure and hides nothing', async () => {
  const broken = await runStep({ name: 'e2e', run: () => Promise.reject(new Error('geen Chromium')) })
  const fine = await runStep({ name: 'types', run: () => Promise.resolve(asCheck(true)) })
  expect(broken).toMatchObject({ name: 'e2e', passed: 0, failed: 1, reason: 'geen Chromium' })
  expect(fine).toMatchObject({ passed: 1, failed: 0 })
})

it('closes with the line that others read', () => {
  const text = summarise([
    { name: 'types', passed: 1, failed: 0, seconds: 4 },
    { name: 'unit', passed: 120, failed: 2, seconds: 9 },
  ])
  expect(text.split('\n').at(-1)).toBe('121 passed, 2 failed')
  expect(text).toContain('✗ unit')
})
