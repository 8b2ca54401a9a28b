import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { requireDiskSpace } from './disk-space.ts'

it('says how much is left and how to go on', () => {
  expect(() => requireDiskSpace(tmpdir(), Number.MAX_SAFE_INTEGER)).toThrow(
    /De schijf is vol: .* MB vrij .*DATA_DIR=MAP/,
  )
  expect(() => requireDiskSpace(tmpdir(), 1)).not.toThrow()
})
