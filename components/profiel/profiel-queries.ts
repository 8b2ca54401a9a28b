import { api } from '#lib/browser/api.ts'
import type { Weergavenaam } from '#lib/domain/sessie-schema.ts'

export const laadWeergavenaam = () => import('#lib/domain/sessie-schema.ts').then((schema) => schema.Weergavenaam)

/** Sets the user's own name; the same name again is the same outcome. */
export function zetWeergavenaam(weergavenaam: Weergavenaam) {
  return api('/api/weergavenaam', {
    method: 'PUT',
    body: weergavenaam,
    handeling: 'weergavenaam-bewaren',
    antwoord: laadWeergavenaam,
  })
}
