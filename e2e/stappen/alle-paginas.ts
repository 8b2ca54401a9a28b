import { globSync } from 'node:fs'
import path from 'node:path'
import { link, onder, type Bron, type VreemdeClient } from '../../sandbox/test/vreemde-client.ts'

/** Out of an attribute, out of a text, into a template, and the other way round. */
export const KWAAD = `"'></textarea><script>window.geraakt=1</script><img src=x onerror=window.geraakt=1>{{7*7}}\${7*7}\u202e`
/** For fields of a hundred characters or fewer. */
export const KORT = `'><img src=x onerror=window.geraakt=1>`
const LINK = 'javascript:window.geraakt=1'

type Toneel = Readonly<{
  samenwerking: Bron
  eigen: Bron
  vanGgd: Bron
  verzoeken: Record<string, Bron>
  bericht: Bron
}>

/** Every text that the SWF keeps, set by systems that are not the portal: the portal would refuse some. */
export async function vulAlles(gemeente: VreemdeClient, ggd: VreemdeClient): Promise<Toneel> {
  const samenwerking = await gemeente.start({
    ...{ titel: KWAAD, beschrijving: KWAAD, globaleLocatie: KWAAD, contactpersoonNaam: KWAAD },
    ...{ samenwerkDoel: KORT, typeVerzoek: KORT, oloVerzoeknummer: KORT, kenmerkSysteem: LINK },
    ...{ nummerBinnenSysteem: KORT, contactpersoonEmailadres: LINK, contactpersoonTelefoonnummer: LINK },
  })
  await gemeente.maak(onder(samenwerking, 'deelnemers'), { deelnemer: ggd.oin, privilege: 'VT' })
  const bestand = { naam: `${KORT}.txt`, soort: 'text/plain', bytes: Buffer.from(KWAAD) }
  const metadata = { vertrouwelijkheidsAanduiding: 'RV', documentOmschrijving: KWAAD, kenmerkSysteem: LINK }
  const kort = { taal: `'><b>`, nummerBinnenSysteem: KORT }
  const eigen = await gemeente.uploadMetQuery(samenwerking, bestand, { ...metadata, ...kort })
  const vanGgd = await ggd.uploadMetDelen(samenwerking, bestand, { ...metadata, ...kort })
  const documenten = [eigen['documentId'], vanGgd['documentId']]
  const vraag = async (van: VreemdeClient, aan: VreemdeClient, erbij: unknown[] = documenten) =>
    van.maak(onder(samenwerking, 'actieverzoeken'), {
      ...{ titel: KWAAD, omschrijving: KWAAD, productId: KORT, ontvanger: aan.oin, documenten: erbij },
    })

  const meldGereed = (wie: VreemdeClient, bron: Bron) => zet(wie, bron, 'GEREEDGEMELD')
  const verzoeken = {
    open: await vraag(gemeente, ggd, []),
    ontvangen: await vraag(ggd, gemeente),
    gereed: await meldGereed(ggd, await vraag(gemeente, ggd)),
    gemeld: await meldGereed(gemeente, await vraag(ggd, gemeente)),
  }
  const schrijf = (wie: VreemdeClient) => wie.maak(onder(verzoeken.gereed, 'berichten'), { bericht: KWAAD })
  await schrijf(gemeente)
  return { samenwerking, eigen, vanGgd, verzoeken, bericht: await schrijf(ggd) }
}

const zet = (wie: VreemdeClient, bron: Bron, status: string) =>
  wie.wijzig(link(bron, 'self'), { status, melding: KWAAD })

/** What a page asks in its address to have something to show. */
const VRAAG: Readonly<Record<string, (toneel: Toneel) => string>> = {
  'documenten/bewijs': ({ eigen }) => `?document=${String(eigen['documentId'])}`,
  'documenten/koppelen': ({ eigen }) => `?documentId=${String(eigen['documentId'])}`,
  'ketenpartners/bewijs': () => '?deelnemer=[oin]&verwijderd=[oin]',
  'nieuw/bewijs': ({ verzoeken }) => `?av=${idVan(verzoeken['open'])}`,
  'actieverzoeken/nieuw': ({ verzoeken }) => `?kopie=${idVan(verzoeken['open'])}`,
}
/** The actieverzoek for which a page is there; else the one with everything in it. */
const VERZOEK: Readonly<Record<string, string>> = {
  ...{ aanpassen: 'open', intrekken: 'open', koppelen: 'open', weigeren: 'ontvangen', gereedmelden: 'ontvangen' },
  'gereedmelden/bewijs': 'gemeld',
}
const idVan = (bron: Bron | undefined) => String(bron?.['actieverzoekId'])

/** Where the pages behind the login are. */
export const WORTEL = path.resolve(import.meta.dirname, '../../app/(portaal)')
/** Every page behind the login. */
export const PAGINAS = globSync('**/page.tsx', { cwd: WORTEL })
  .map((bestand) => path.dirname(bestand))
  .toSorted()

/** The address where a page shows what was set: a new page is looked at by itself. */
function adresVan(pagina: string, toneel: Toneel, ids: Readonly<Record<string, string>>): string {
  const einde = pagina.split('/').slice(pagina.endsWith('bewijs') ? -2 : -1)
  const vraag = Object.entries(VRAAG).find(([naam]) => pagina.endsWith(naam))?.[1](toneel) ?? ''
  const delen = new Map(Object.entries(ids))
  delen.set('actieverzoekId', idVan(toneel.verzoeken[VERZOEK[einde.join('/')] ?? 'gereed']))
  return `/${pagina}${vraag}`.replaceAll(/\[(\w+)\]/g, (_, naam: string) => delen.get(naam) ?? '')
}

/** Every page with the address where it shows what `vulAlles` set; asks for the notificatie that came of it. */
export async function adressenVan(toneel: Toneel, gemeente: VreemdeClient, ggd: VreemdeClient) {
  const [notificatie] = await gemeente.notificaties()
  const ids = {
    samenwerkingId: String(toneel.samenwerking['samenwerkingId']),
    documentId: String(toneel.eigen['documentId']),
    berichtId: String(toneel.bericht['berichtId']),
    notificatieId: String(notificatie?.['notificatieId']),
    oin: ggd.oin,
  }
  // One that shows how a start goes needs one that runs.
  const paginas = PAGINAS.filter((pagina) => !pagina.includes('[taakId]'))
  return paginas.map((pagina) => [pagina, adresVan(pagina, toneel, ids)] as const)
}
