import { projectFolder } from './project-folder.ts'

/** Something the user of a command can solve: shown as it is, without a stack trace. Text in Dutch, with what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return systemCode(error.cause)
}

const DISK_FULL = 'De schijf is vol. Maak ruimte vrij, of zet de gegevens elders met DATA_DIR=MAP.'

function isDiskFull(text: string): boolean {
  return /No space left on device|ENOSPC/i.test(text)
}

/** A program of ours that ended by itself; when its log says that the disk is full, that comes first. */
export function unexpectedEnd(name: string, log: string): CommandError {
  const reason = isDiskFull(log) ? `${DISK_FULL} Start daarna opnieuw.\n` : ''
  return new CommandError(`${reason}${name} is onverwacht gestopt:\n${log}`)
}

function notAllowed(detail: string): string {
  const inProject = detail.includes(`${projectFolder}/node_modules`) || detail.includes(`${projectFolder}/.next`)
  const advice = inProject
    ? `De gebruiker van dit commando mag niet schrijven in ${projectFolder}. Start het als de eigenaar van die map, of maak een eigen kopie.`
    : 'De gebruiker van dit commando mag hier niet schrijven. Zet de gegevens elders met DATA_DIR=MAP.'
  return `${advice}\n${detail}`
}

/** What to tell somebody in a terminal about any error. */
export function explainError(error: unknown): string {
  if (error instanceof CommandError) return error.message
  const code = systemCode(error)
  const detail = error instanceof Error ? error.message : String(error)
  if (code === 'ENOSPC' || isDiskFull(detail)) return `${DISK_FULL}\n${detail}`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return notAllowed(detail)
  return error instanceof Error ? (error.stack ?? detail) : detail
}
