/** Something the user of a command can solve: shown as it is, without a stack trace. Text in Dutch, with what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return systemCode(error.cause)
}

/** What to tell somebody in a terminal about any error. */
export function explainError(error: unknown): string {
  if (error instanceof CommandError) return error.message
  const code = systemCode(error)
  const detail = error instanceof Error ? error.message : String(error)
  if (code === 'ENOSPC' || /No space left on device/i.test(detail)) {
    return `De schijf is vol. Maak ruimte vrij, of zet de gegevens elders met DATA_DIR=MAP.\n${detail}`
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `De gebruiker van dit commando mag hier niet schrijven. Zet de gegevens elders met DATA_DIR=MAP.\n${detail}`
  }
  return error instanceof Error ? (error.stack ?? detail) : detail
}
