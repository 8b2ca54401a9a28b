import { expect, test } from 'vitest'
import { handelingVan } from './handeling-van.ts'

const ID = '0198c0de-0000-7000-8000-000000000001'
const S = '/api/samenwerkingen'

test.each([
  ['PUT', `${S}/SAM-1/sluiting`, 'samenwerking-sluiten', 'SAM-1'],
  ['DELETE', `${S}/SAM-1/deelnemers/00000099000000020000`, 'ketenpartner-verwijderen', 'SAM-1 00000099000000020000'],
  ['GET', `/api/documenten/${ID}/inhoud`, 'document-downloaden', ID],
  ['GET', `${S}/SAM-1`, `GET ${S}/[samenwerkingId]`, 'SAM-1'],
  ['DELETE', `${S}/concept`, `DELETE ${S}/concept`, '-'],
  ['POST', '/api/beheer/koppeling/proef', 'koppeling-testen', '-'],
  ['GET', '/api/proef/Burenruzie%201', 'GET onbekend', '-'],
  ['PATCH', '/api/documenten/een-titel-zonder-nummer', 'document-aanpassen', '-'],
])('%s %s', (methode, pad, handeling, object) => {
  expect(handelingVan(methode, pad)).toEqual({ handeling, object })
})
