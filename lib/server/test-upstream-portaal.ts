import { z } from 'zod'
import { getGebruiker } from '#lib/auth/gebruiker.ts'
import { openTestOmgeving, TEST_ORIGIN } from '#lib/auth/test-omgeving.ts'
import { createTestSessie } from '#lib/auth/test-sessie.ts'
import { startUpstream } from '#lib/dso/test-upstream.ts'

/** A portal whose SWF answers what a test says, with somebody of this organisation logged in. */
export async function openUpstreamPortaal(oin: string, instellingen: Readonly<Record<string, string>> = {}) {
  const upstream = await startUpstream(z.object({ TEST_PKI_DIR: z.string() }).parse(import.meta.env).TEST_PKI_DIR)
  const sluitOmgeving = await openTestOmgeving({ SWF_BASE_URL: upstream.url, ...instellingen })
  const { cookie } = await createTestSessie({ oin })
  const gebruiker = await getGebruiker(new Request(TEST_ORIGIN, { headers: { cookie } }))
  if (gebruiker === null) throw new Error('no session')
  return {
    upstream,
    cookie,
    gebruiker,
    sluit: async () => {
      await sluitOmgeving()
      await upstream.stop()
    },
  }
}
