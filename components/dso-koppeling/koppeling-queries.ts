import { api } from '#lib/browser/api.ts'

/** Lets the portal test its connection; changes nothing upstream. */
export function testVerbinding() {
  return api('/api/beheer/koppeling/proef', {
    method: 'POST',
    handeling: 'koppeling-testen',
    antwoord: () => import('#lib/domain/dso-koppeling-schema.ts').then(({ KoppelingProef }) => KoppelingProef),
  })
}
