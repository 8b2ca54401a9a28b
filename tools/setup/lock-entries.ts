export type LockEntry = {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  optionalDependencies?: Record<string, string>
}
export type Lock = { packages: Record<string, LockEntry> }

const EXACT_VERSION = /^\d+\.\d+\.\d+([-+].*)?$/
const SYSTEMS = ['darwin', 'win32', 'android', 'freebsd', 'openharmony', 'linux']
const PROCESSORS = ['arm64', 'x64', 'ia32', 'wasm32', 'riscv64', 'ppc64', 's390x', 'loong64', 'arm']

/** Whether `name` is found from the folder of `from`, the way Node looks for it: here, then every level up. */
function isInLock(lock: Lock, from: string, name: string): boolean {
  const levels = from === '' ? [] : from.split('/node_modules/')
  const folders = levels.map((_, index) => levels.slice(0, index + 1).join('/node_modules/'))
  return ['', ...folders].some((folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages)
}

function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  const parts = name.split(/[^a-z0-9]+/)
  const os = SYSTEMS.find((system) => parts.includes(system))
  const cpu = PROCESSORS.find((processor) => parts.includes(processor))
  return { ...(os === undefined ? {} : { os: [os] }), ...(cpu === undefined ? {} : { cpu: [cpu] }) }
}

/** Lock entries for the optional dependencies that the lock names without describing them. */
export function missingOptionalEntries(lock: Lock): Record<string, LockEntry> {
  const missing: Record<string, LockEntry> = {}
  for (const [from, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!EXACT_VERSION.test(version) || isInLock(lock, from, name)) continue
      const dev = entry.dev === true ? { dev: true } : {}
      missing[`node_modules/${name}`] = { version, ...platformOf(name), ...dev, optional: true }
    }
  }
  return missing
}
