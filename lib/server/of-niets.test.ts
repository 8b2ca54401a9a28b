import { expect, test } from 'vitest'
import { ProblemError } from '#lib/problem/problem.ts'
import { ofNiets } from './of-niets.ts'

test('a part that cannot be read is null, and a bug is still thrown', async () => {
  expect(await ofNiets(Promise.resolve(3))).toBe(3)
  expect(await ofNiets(Promise.reject(new ProblemError('dso-onbereikbaar')))).toBeNull()
  await expect(ofNiets(Promise.reject(new TypeError('bug')))).rejects.toThrow(TypeError)
})
