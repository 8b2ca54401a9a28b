import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

const spoor = new AsyncLocalStorage<Set<string | null>>()

/** Runs `fn` and remembers meanwhile which codes its audit rows carry, so that nothing is written down twice. */
export function metSpoor<T>(fn: () => Promise<T>): Promise<T> {
  return spoor.run(new Set(), fn)
}

export function noteerInSpoor(code: string | null): void {
  spoor.getStore()?.add(code)
}

export function staatInSpoor(code: string): boolean {
  return spoor.getStore()?.has(code) ?? false
}
