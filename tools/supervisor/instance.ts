import path from 'node:path'
import { type Build, ensureBuild } from '#tools/build/build.ts'
import { claimBuild } from '#tools/build/build-users.ts'
import { ensureClient } from '#tools/database/ensure-client.ts'
import { ensurePki } from '#tools/pki/ensure-pki.ts'
import { writeInstanceEnvironment } from '#tools/operator/instance-environment.ts'
import type { RunningPostgres } from '#tools/postgres/start.ts'
import { CommandError } from '#tools/setup/command-error.ts'
import { projectFolder } from '#tools/setup/project-folder.ts'
import { ensureSecrets, type Secrets } from '#tools/setup/secrets.ts'
import { migratePortalDatabase, PORTAL_DATABASE, SANDBOX_DATABASE, startDatabase } from './database.ts'
import { clearData, ensureDataFolder, requireOwnData } from './data-folder.ts'
import { lockData } from './data-lock.ts'
import { requireDiskSpace } from './disk-space.ts'
import { importSeedOrganisations } from './organisations.ts'
import { portalEnvironment } from './portal-environment.ts'
import { startPortal } from './portal.ts'
import { requirePortalSettings } from './portal-settings.ts'
import { requireFreePorts } from './port-check.ts'
import type { Run } from './run.ts'
import { startSandbox } from './sandbox.ts'
import { readSettings, type Ports, type Settings } from './settings.ts'

type Base = {
  settings: Settings
  secrets: Secrets
  /** Undefined where the portal's is elsewhere and there is no sandbox. */
  postgres: RunningPostgres | undefined
}

/** Everything every command needs first: the data folder for ourselves, free ports, secrets, PKI and a database. */
async function startBase(run: Run, args: string[], needed: (settings: Settings) => Partial<Ports>): Promise<Base> {
  const settings = readSettings(process.env, projectFolder)
  const { dataDir, isSandbox } = settings
  ensureDataFolder(dataDir)
  const lock = lockData(dataDir)
  run.onStop(lock.release)
  await requireFreePorts(needed(settings), lock.wasLeftBehind)
  if (args.includes('--fresh')) {
    run.say(`Gegevens weggooien: ${dataDir}`)
    clearData(dataDir)
  }
  requireOwnData(dataDir)
  requireDiskSpace(dataDir)
  const secrets = ensureSecrets(dataDir)
  if (isSandbox && (await ensurePki(path.join(dataDir, 'pki')))) run.say('Testcertificaten gemaakt')
  if (!isSandbox && settings.databaseUrl !== undefined) return { settings, secrets, postgres: undefined }
  run.say('Database starten')
  return { settings, secrets, postgres: await startDatabase(run, settings, secrets) }
}

async function addSandbox(run: Run, { settings, secrets, postgres }: Base): Promise<void> {
  if (!settings.isSandbox || postgres === undefined) throw new CommandError('De zandbak hoort bij OMGEVING=sandbox.')
  run.say('Zandbak en oefenlogin starten')
  const child = await startSandbox({
    dataDir: settings.dataDir,
    databaseUrl: postgres.url(SANDBOX_DATABASE),
    ports: settings.ports,
    portalUrl: settings.portalUrl,
    clientSecret: settings.given.EH_CLIENT_SECRET || secrets.clientSecret,
  })
  run.onStop(child.stop)
  run.watch(child)
}

async function addPortal(
  run: Run,
  {
    settings,
    environment,
    build,
  }: Readonly<{ settings: Settings; environment: Record<string, string>; build: Build | undefined }>,
): Promise<void> {
  run.say('Portaal starten')
  if (build !== undefined) run.onStop(claimBuild(build.folder))
  const { dataDir, isSandbox, ports } = settings
  // Building took a while: somebody else's portal there would answer our health check.
  await requireFreePorts({ portal: ports.portal }, false)
  if (isSandbox) await importSeedOrganisations(dataDir, ports.control, environment)
  const child = await startPortal({
    port: ports.portal,
    logFolder: path.join(dataDir, 'logs'),
    environment,
    build: build?.folder,
  })
  run.onStop(child.stop)
  run.watch(child)
  run.say(`Samenwerkportaal gereed op ${settings.portalUrl}`)
}

/**
 * The whole product, as `npm start` and `npm run dev` run it; the last line says where it is. With OMGEVING set to
 * `acceptatie` or `productie` there is no sandbox, no login simulator and no fictitious organisation: the portal alone.
 */
export async function startProduct(run: Run, args: string[], mode: 'start' | 'dev'): Promise<void> {
  const base = await startBase(run, args, ({ isSandbox, ports }) => (isSandbox ? ports : { portal: ports.portal }))
  const { settings, secrets, postgres } = base
  if (await ensureClient()) run.say('Databaseclient gemaakt')
  const databaseUrl = settings.databaseUrl ?? postgres?.url(PORTAL_DATABASE) ?? ''
  const environment = portalEnvironment(settings, secrets, databaseUrl)
  await requirePortalSettings(environment)
  const announce = (): void => run.say('Portaal bouwen (ongeveer een minuut)')
  const build = mode === 'dev' ? undefined : await ensureBuild(announce)
  if (settings.isSandbox) await addSandbox(run, base)
  await migratePortalDatabase(run, databaseUrl)
  writeInstanceEnvironment(settings.dataDir, environment)
  await addPortal(run, { settings, environment, build })
}

/** The sandbox and its database alone, for builders of case systems. */
export async function startSandboxOnly(run: Run, args: string[]): Promise<void> {
  const base = await startBase(run, args, ({ ports: { api, control, idp } }) => ({ api, control, idp }))
  await addSandbox(run, base)
  run.say(`Certificaten staan in ${path.join(base.settings.dataDir, 'pki')}`)
  run.say(`Verkeer en koppelvlak: http://127.0.0.1:${base.settings.ports.control}/_sandbox/venster`)
  run.say(`Zandbak gereed op https://localhost:${base.settings.ports.api}/overheid/samenwerken/api/behandelen/v5`)
}
