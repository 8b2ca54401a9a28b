import type { Boom } from './boom.ts'

const pakket = (name: string): Boom => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'main.js' }),
  [`node_modules/${name}/main.js`]: 'module.exports = {}',
})

/** A small project in which everything is used but what has `los` in its name. */
export const BOOM_MET_ONGEBRUIKT: Boom = {
  ...pakket('zod'),
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#lib/*': './lib/*' },
    scripts: { start: 'los-programma' },
    dependencies: { zod: '4', 'los-pakket': '1', 'los-uit-lijst': 'catalog:' },
    devDependencies: { 'los-gereedschap': '1' },
    peerDependencies: { 'los-naast': '1' },
    peerDependenciesMeta: { 'los-naast': { optional: true } },
  }),
  'pnpm-workspace.yaml': `catalog: { los-in-lijst: '1' }`,
  'app/page.tsx': `
    import zod from 'zod'
    import 'los-onvermeld'
    import 'los-naast'
    import 'los-uit-lijst'
    import './los-weg.ts'
    import tweemaalLos, { gebruikt, Opsomming, Ruimte, tweemaal } from '#lib/domain/gebruikt.ts'
    export default [zod, gebruikt, Opsomming.vast, Ruimte.vast, tweemaal, tweemaalLos]`,
  'lib/domain/gebruikt.ts': `
    export const losseWaarde = 1
    export const hier = 1
    export const gebruikt = hier + 1
    export type LosType = string
    export const tweemaal = 1
    export default tweemaal
    export enum Opsomming { vast, los }
    export namespace Ruimte { export const vast = 1; export const los = 2 }`,
  'lib/domain/los-bestand.ts': 'export const a = 1',
}

/** What knip must say of it: `kind file name`, each kind at least once, and nothing else. */
export const ONGEBRUIKT: readonly string[] = [
  'files lib/domain/los-bestand.ts lib/domain/los-bestand.ts',
  'dependencies package.json los-pakket',
  'devDependencies package.json los-gereedschap',
  'optionalPeerDependencies package.json los-naast',
  'unlisted app/page.tsx los-onvermeld',
  'binaries package.json los-programma',
  'unresolved app/page.tsx ./los-weg.ts',
  'exports lib/domain/gebruikt.ts losseWaarde',
  'types lib/domain/gebruikt.ts LosType',
  'enumMembers lib/domain/gebruikt.ts los',
  'namespaceMembers lib/domain/gebruikt.ts los',
  'duplicates lib/domain/gebruikt.ts tweemaal',
  'duplicates lib/domain/gebruikt.ts default',
  'catalog pnpm-workspace.yaml los-in-lijst',
  'catalogReferences package.json los-uit-lijst',
]
