import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { documentBytes, documentHash } from './document.ts'

it.each([0, 1, 5, 1 << 18, (1 << 18) + 1, 1_000_003])('%i bytes are exactly that many', (size) => {
  const whole = Buffer.concat([...documentBytes(size)])
  expect(whole).toHaveLength(size)
  expect(documentHash(size)).toBe(createHash('sha256').update(whole).digest('base64'))
})

it('no two blocks are the same', () => {
  const blocks = [...documentBytes(4 << 18)].map((block) => block.toString('base64'))
  expect(new Set(blocks).size).toBe(blocks.length)
})
