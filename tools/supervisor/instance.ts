import path from 'node:path'
import { type Build, ensureBuild } from '#tools/build/build.ts'
import { claimBuild } from '#tools/build/build-users.ts'
import { ensureClient } from '#tools/database/ensure-client.ts'
import { ensurePki } from '#tools/pki/ensure-pki.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { ensureSecrets, type Secrets } from '#tools/setup/secrets.ts'
import { preparePortalDatabase, SANDBOX_DATABASE, startDatabase } from './database.ts'
import { clearData, ensureDataFolder, requireOwnData } from './data-folder.ts'
import { lockData } from './data-lock.ts'
import { requireDiskSpace } from './disk-space.ts'
import { importSeedOrganisations } from './organisations.ts'
import { portalEnvironment } from './portal-environment.ts'
import { startPortal } from './portal.ts'
import { requireFreePorts } from './port-check.ts'
import type { Run } from './run.ts'
import { startSandbox } from './sandbox.ts'
import { readSettings, type Ports, type Settings } from './settings.ts'

type Base = { settings: Settings; secrets: Secrets; sandboxUrl: string; portalDatabaseUrl: () => Promise<string> }

/** Everything every command needs first: the data folder for ourselves, free ports, secrets, PKI and a database. */
async function startBase(run: Run, args: string[], needed: (ports: Ports) => Partial<Ports>): Promise<Base> {
  const settings = readSettings(process.env, projectFolder)
  const { dataDir } = settings
  ensureDataFolder(dataDir)
  const lock = lockData(dataDir)
  run.onStop(lock.release)
  await requireFreePorts(needed(settings.ports), lock.wasLeftBehind)
  if (args.includes('--fresh')) {
    run.say(`Gegevens weggooien: ${dataDir}`)
    clearData(dataDir)
  }
  requireOwnData(dataDir)
  requireDiskSpace(dataDir)
  const secrets = ensureSecrets(dataDir)
  if (await ensurePki(path.join(dataDir, 'pki'))) run.say('Testcertificaten gemaakt')
  run.say('Database starten')
  const postgres = await startDatabase(run, settings, secrets)
  return {
    settings,
    secrets,
    sandboxUrl: postgres.url(SANDBOX_DATABASE),
    portalDatabaseUrl: () => preparePortalDatabase(run, settings, postgres),
  }
}

async function addSandbox(run: Run, { settings, secrets, sandboxUrl }: Base): Promise<void> {
  run.say('Zandbak en oefenlogin starten')
  const child = await startSandbox({
    dataDir: settings.dataDir,
    databaseUrl: sandboxUrl,
    ports: settings.ports,
    portalUrl: settings.portalUrl,
    clientSecret: settings.given.EH_CLIENT_SECRET || secrets.clientSecret,
  })
  run.onStop(child.stop)
  run.watch(child)
}

async function addPortal(run: Run, base: Base, build: Build | undefined): Promise<void> {
  const { settings, secrets } = base
  const environment = portalEnvironment(settings, secrets, await base.portalDatabaseUrl())
  run.say('Portaal starten')
  if (build !== undefined) run.onStop(claimBuild(build.folder))
  // Building took a while: somebody else's portal there would answer our health check.
  await requireFreePorts({ portal: settings.ports.portal }, false)
  await importSeedOrganisations(settings.dataDir, settings.ports.control, environment)
  const { portal: port } = settings.ports
  const logFolder = path.join(settings.dataDir, 'logs')
  const child = await startPortal({ port, logFolder, environment, build: build?.folder })
  run.onStop(child.stop)
  run.watch(child)
  run.say(`Samenwerkportaal gereed op ${settings.portalUrl}`)
}

/** The whole product, as `npm start` and `npm run dev` run it; the last line says where it is. */
export async function startProduct(run: Run, args: string[], mode: 'start' | 'dev'): Promise<void> {
  const base = await startBase(run, args, (ports) => ports)
  if (await ensureClient()) run.say('Databaseclient gemaakt')
  const announce = (): void => run.say('Portaal bouwen (ongeveer een minuut)')
  const build = mode === 'dev' ? undefined : await ensureBuild(announce)
  await addSandbox(run, base)
  await addPortal(run, base, build)
}

/** The sandbox and its database alone, for builders of case systems. */
export async function startSandboxOnly(run: Run, args: string[]): Promise<void> {
  const base = await startBase(run, args, ({ api, control, idp }) => ({ api, control, idp }))
  await addSandbox(run, base)
  run.say(`Certificaten staan in ${path.join(base.settings.dataDir, 'pki')}`)
  run.say(`Verkeer en koppelvlak: http://127.0.0.1:${base.settings.ports.control}/_sandbox/venster`)
  run.say(`Zandbak gereed op https://localhost:${base.settings.ports.api}/overheid/samenwerken/api/behandelen/v5`)
}
