/** Next calls this once, before the first request: a portal with a wrong configuration does not start. */
export async function register(): Promise<void> {
  const { controleerBijStart } = await import('#lib/server/start.ts')
  controleerBijStart()
}
