import { setTimeout as delay } from 'node:timers/promises'

/** Asks `ready` every `interval` ms until it says true; false when `within` ms went by without that. */
export async function waitUntil(
  ready: () => boolean | Promise<boolean>,
  { within, interval = 50 }: { within: number; interval?: number },
): Promise<boolean> {
  const deadline = performance.now() + within
  while (!(await ready())) {
    if (performance.now() > deadline) return false
    await delay(interval)
  }
  return true
}
