import { expect, it } from 'vitest'
import { asCheck, runPhase, runStep, type Step, summarise } from './step.ts'

const heard: string[] = []
const say = (line: string): void => void heard.push(line)
const fine = (name: string): Step => ({ name, run: () => Promise.resolve(asCheck(true)) })

it('a step that breaks is a failure, says why and hides nothing', async () => {
  const broken = await runStep({ name: 'e2e', run: () => Promise.reject(new Error('geen Chromium')) }, say)
  expect(broken).toMatchObject({ name: 'e2e', passed: 0, failed: 1 })
  expect(heard).toContain('geen Chromium')
  expect(await runStep(fine('types'), say)).toMatchObject({ passed: 1, failed: 0 })
})

it('steps side by side are heard one after the other, and counted in their own order', async () => {
  const lines: string[] = []
  const later = Promise.withResolvers<undefined>()
  const slow: Step = {
    name: 'lint',
    run: async (tell) => {
      tell('eerste bevinding')
      await later.promise
      tell('tweede bevinding')
      return asCheck(false)
    },
  }
  const quick: Step = {
    name: 'types',
    run: (tell) => {
      tell('goed')
      later.resolve(undefined)
      return Promise.resolve(asCheck(true))
    },
  }
  const results = await runPhase([slow, quick, fine('opmaak')], (line) => void lines.push(line))
  expect(results.map(({ name, failed }) => [name, failed])).toEqual([
    ['lint', 1],
    ['types', 0],
    ['opmaak', 0],
  ])
  const begin = lines.indexOf('\n── lint ──')
  expect(lines.slice(begin, begin + 3)).toEqual(['\n── lint ──', 'eerste bevinding', 'tweede bevinding'])
})

it('one step alone is heard while it runs', async () => {
  const lines: string[] = []
  const alone: Step = {
    name: 'e2e',
    run: (tell) => {
      tell('bezig')
      expect(lines).toEqual(['\n── e2e ──', 'bezig'])
      return Promise.resolve(asCheck(true))
    },
  }
  expect(await runPhase([alone], (line) => void lines.push(line))).toMatchObject([{ passed: 1, failed: 0 }])
})

it('closes with the line that others read', () => {
  const text = summarise([
    { name: 'types', passed: 1, failed: 0, seconds: 4 },
    { name: 'unit', passed: 120, failed: 2, seconds: 9 },
  ])
  expect(text.split('\n').at(-1)).toBe('121 passed, 2 failed')
  expect(text).toContain('✗ unit')
})
