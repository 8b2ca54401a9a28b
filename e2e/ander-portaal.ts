import path from 'node:path'
import { startSecondPortal } from '../tools/suite/second-portal.ts'
import { writeSwitchProfile } from '../tools/suite/switch-profile.ts'
import { test as base } from './fixtures.ts'

type Opties = {
  /** Settings of the portal that differ from those of the running product. */
  instellingen: Record<string, string>
  /** Lines of the register that SWF and portal both have otherwise: the one as sandbox, the other by its profile. */
  afwijkingen: readonly string[]
}

/**
 * The whole test in browsers that find another portal at the product's address: the same build with other settings,
 * started for this file alone. Only browsers are led there: `page.request` still speaks to the product itself.
 */
export const test = base.extend<object, Opties>({
  instellingen: [{}, { option: true, scope: 'worker' }],
  afwijkingen: [[], { option: true, scope: 'worker' }],

  launchOptions: [
    async ({ launchOptions, instellingen, afwijkingen }, use, { project, workerIndex }) => {
      // Kept until the next run, for who must find out why.
      const map = path.join(project.outputDir, `ander-portaal-${workerIndex}`)
      const profiel = afwijkingen.length === 0 ? {} : { SWF_PROFILE: writeSwitchProfile(afwijkingen, map) }
      const portaal = await startSecondPortal({ ...instellingen, ...profiel }, map)
      const omleiding = `--host-resolver-rules=MAP ${portaal.publicHost} ${portaal.address}`
      try {
        await use({ ...launchOptions, args: [...(launchOptions.args ?? []), omleiding] })
      } finally {
        await portaal.stop()
      }
    },
    // The build may still have to be made.
    { scope: 'worker', timeout: 300_000 },
  ],

  wereld: async ({ wereld, afwijkingen }, use) => {
    if (afwijkingen.length > 0) await wereld.contract(afwijkingen)
    await use(wereld)
  },
})
