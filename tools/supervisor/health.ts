import { CommandError } from '#tools/setup/command-error.ts'
import { waitUntil } from '#tools/setup/wait.ts'
import type { Child } from './child.ts'

async function answersWell(url: string): Promise<boolean> {
  return fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) }).then(
    (response) => response.ok,
    () => false,
  )
}

/**
 * Waits until every address answers with success.
 * @throws when the program behind it stops or takes too long; the message holds the end of its log
 */
export async function waitForHealth(child: Child, urls: string[], within = 60_000): Promise<void> {
  for (const url of urls) {
    const ready = await waitUntil(async () => child.hasExited() || (await answersWell(url)), { within })
    if (child.hasExited()) throw new CommandError(`${child.name} is gestopt tijdens het starten:\n${child.logTail()}`)
    if (!ready) throw new CommandError(`${child.name} geeft geen antwoord op ${url}:\n${child.logTail()}`)
  }
}
