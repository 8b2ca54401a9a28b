import { Hono } from 'hono'
import { z } from 'zod'
import { schrijf } from '../db/schrijf.ts'
import type { Ontvangen } from '../db/opslag.ts'
import { bewaarDocument } from './document-bewaren.ts'
import { ongeldig, teGroot, typeNietToegestaan } from './fout.ts'
import { aangemaakt, maakLinker } from './hal.ts'
import { leesFormulier, type Formulier } from './lees-formulier.ts'
import type { ApiContext, ApiEnv } from './omgeving.ts'
import { slotOpHash } from './opruimen.ts'
import { formaatVan, isBestandsnaam, isUitvoerbaar } from './regels/bestand.ts'
import { eis, getDocument, getSamenwerking } from './toegang.ts'
import { toDocument } from './weergave/document.ts'

/** Room for the parts around the file when only the length of the whole is known. */
const OMHULSEL_BYTES = 65_536

const Metadata = z.object({
  vertrouwelijkheidsAanduiding: z.enum(['RV', 'SV']),
  documentOmschrijving: z.string().max(1000).optional(),
  nummerBinnenSysteem: z.string().max(100).optional(),
  kenmerkSysteem: z.string().max(100).optional(),
  taal: z.string().max(10).optional(),
})
type Metadata = z.infer<typeof Metadata>

/** D2. The bytes go to disk first; only a complete and accepted upload becomes a document, in one transaction. */
export const documentUpload = new Hono<ApiEnv>().post('/samenwerkingen/:id/documenten', async (c) => {
  const { oin, wereldId } = c.get('organisatie')
  const { db, opslag, maxDocumentBytes } = c.get('deps')
  eis('documentToevoegen', await getSamenwerking(db, c.req.param('id'), oin))
  if (Number(c.req.header('content-length') ?? 0) > maxDocumentBytes + OMHULSEL_BYTES) throw teGroot(maxDocumentBytes)
  const formulier = await leesFormulier(c)
  try {
    const { bestandsNaam, formaat } = toetsBestand(formulier)
    const metadata = toMetadata(c, formulier.velden)
    const { hash, grootte } = formulier.bestand
    const nieuw = await schrijf(db, wereldId, async (schrijver) => {
      const samenwerking = await getSamenwerking(schrijver.tx, c.req.param('id'), oin)
      eis('documentToevoegen', samenwerking)
      await slotOpHash(schrijver.tx, hash)
      await opslag.bewaar(formulier.bestand)
      const id = await bewaarDocument(schrijver, samenwerking, oin, {
        ...metadata,
        bestandsNaam,
        formaat,
        hash,
        grootte,
      })
      return getDocument(schrijver.tx, id, oin)
    })
    return aangemaakt(toDocument(nieuw, maakLinker(c)))
  } finally {
    await opslag.verwerp(formulier.bestand)
  }
})

function toetsBestand({ bestandsNaam, bestand }: { bestandsNaam: string; bestand: Ontvangen }) {
  if (!isBestandsnaam(bestandsNaam)) throw ongeldig({ name: 'file', reason: 'ongeldige bestandsnaam', code: 'invalid' })
  if (bestand.grootte === 0) throw ongeldig({ name: 'file', reason: 'het bestand is leeg', code: 'empty' })
  const formaat = formaatVan(bestandsNaam)
  if (!formaat || isUitvoerbaar(bestand.begin)) throw typeNietToegestaan('Dit type bestand wordt niet aangenomen.')
  return { bestandsNaam, formaat }
}

/** Metadata stands in the query or in parts of the form; the query wins. */
function toMetadata(c: ApiContext, velden: Formulier['velden']): Metadata {
  const gegeven = { ...velden, ...c.req.query() }
  const gevuld = Object.fromEntries(Object.entries(gegeven).filter(([, waarde]) => waarde !== ''))
  const uitkomst = Metadata.safeParse(gevuld)
  if (uitkomst.success) return uitkomst.data
  throw ongeldig(
    ...uitkomst.error.issues.map(({ path }) => {
      const name = path.join('.')
      return name in gevuld
        ? { name, reason: 'ongeldige waarde', code: 'invalid' }
        : { name, reason: 'verplicht', code: 'required' }
    }),
  )
}
