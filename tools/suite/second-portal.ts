import { ensureBuild } from '#tools/build/build.ts'
import { claimBuild } from '#tools/build/build-users.ts'
import { instanceEnvironment } from '#tools/operator/instance-environment.ts'
import { freePort } from '#tools/setup/ports.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { startPortal } from '#tools/supervisor/portal.ts'
import { readSettings } from '#tools/supervisor/settings.ts'

export type SecondPortal = {
  /** Where browsers look for the portal: that of the instance. */
  publicHost: string
  /** Where this one listens. */
  address: string
  stop: () => Promise<void>
}

/**
 * Starts the same build once more beside the instance that this environment names, with the same database, sandbox,
 * login and even public address; only `changes` differ. Who wants to see it must be led past that address.
 */
export async function startSecondPortal(changes: Record<string, string>, logFolder: string): Promise<SecondPortal> {
  const settings = readSettings(process.env, projectFolder)
  const { folder: build } = await ensureBuild(() => process.stdout.write('Portaal bouwen\n'))
  const release = claimBuild(build)
  try {
    const port = await freePort()
    const environment = { ...instanceEnvironment(settings.dataDir), ...changes, PORT: String(port) }
    const child = await startPortal({ port, logFolder, environment, build })
    return {
      publicHost: new URL(settings.portalUrl).host,
      address: `127.0.0.1:${port}`,
      stop: async () => {
        await child.stop()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}
