import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Kortgeheugen } from './kortgeheugen.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('forgets a value when its time is over', () => {
  const geheugen = new Kortgeheugen<string>()
  geheugen.zet('code', 'geheim', 60)
  vi.advanceTimersByTime(59_999)
  expect(geheugen.lees('code')).toBe('geheim')
  vi.advanceTimersByTime(1)
  expect(geheugen.lees('code')).toBeUndefined()
  expect(geheugen.zoek(() => true)).toBeUndefined()
})

it('wipes what belongs together', () => {
  const geheugen = new Kortgeheugen<{ grant: string }>()
  geheugen.zet('a', { grant: '1' }, 60)
  geheugen.zet('b', { grant: '2' }, 60)
  geheugen.wisWaar(({ grant }) => grant === '1')
  expect(geheugen.lees('a')).toBeUndefined()
  expect(geheugen.zoek(({ grant }) => grant === '2')).toEqual({ grant: '2' })
})
