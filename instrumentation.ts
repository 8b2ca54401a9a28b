/** Next calls this once, before the first request: a portal with a wrong configuration does not start. */
export async function register(): Promise<void> {
  // Written out, so that the build for the edge leaves the rest out.
  // eslint-disable-next-line huis/no-process-env -- Next replaces this very text while building
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { controleerBijStart } = await import('#lib/server/start.ts')
  controleerBijStart()
  const { volgAntwoorden } = await import('#lib/server/pagina-status.ts')
  volgAntwoorden()
}
