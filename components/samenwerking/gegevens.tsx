import { DefinitieLijst, type Definitie } from '#components/ui/definitie-lijst.tsx'
import { KopieerKnop } from '#components/ui/kopieer-knop.tsx'
import { Blok } from '#components/ui/paginakop.tsx'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { formatVerzoeknummer, labelSamenwerkingStatus } from '#lib/domain/samenwerking.ts'
import type { Privilege } from '#lib/domain/deelnemer-schema.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { standVan } from './stand.tsx'
import { toZaaksysteemTekst } from './zaaksysteem-tekst.ts'

/** `nu` is the SWF's clock. */
type Props = Readonly<{ samenwerking: Samenwerking; eigenPrivilege: Privilege | null; nu: Date }>

/** Everything the SWF says about a samenwerking; what it does not say is left out. Here the spine does not say it again. */
export function Gegevens({ samenwerking, eigenPrivilege, nu }: Props) {
  const { beschrijving } = samenwerking
  return (
    <div data-toont="gegevens">
      {beschrijving !== null && <p className="mb-6 leesbreedte whitespace-pre-line">{beschrijving}</p>}
      <DefinitieLijst
        items={[
          { term: 'Status', waarde: labelSamenwerkingStatus(samenwerking.status) },
          ...standVan(samenwerking, eigenPrivilege, nu),
          ...gegevensVan(samenwerking),
        ]}
      />
      <div className="mt-5">
        <KopieerKnop tekst={toZaaksysteemTekst(samenwerking)} label="Kopieer voor uw zaaksysteem" />
      </div>
      <Contactpersoon samenwerking={samenwerking} />
    </div>
  )
}

function gegevensVan(samenwerking: Samenwerking): Definitie[] {
  const gewijzigd = samenwerking.laatstAangepastDatumTijd
  return metWaarde([
    ['SamenwerkingID', samenwerking.samenwerkingId],
    ['Verzoeknummer', samenwerking.verzoeknummer === null ? null : formatVerzoeknummer(samenwerking.verzoeknummer)],
    ['Type verzoek', samenwerking.typeVerzoek],
    ['Locatie', samenwerking.globaleLocatie],
    ['Initiator', samenwerking.initiatorNaam],
    ['Kenmerk van de initiator', samenwerking.nummerBinnenSysteem],
    ['Systeem van de initiator', samenwerking.kenmerkSysteem],
    ['Gestart op', formatDatumTijd(samenwerking.creatieDatumTijd)],
    [
      'Laatst gewijzigd',
      gewijzigd === null
        ? null
        : `${formatDatumTijd(gewijzigd)}, door ${samenwerking.laatstAangepastDoorNaam ?? 'onbekend'}`,
    ],
  ])
}

function Contactpersoon({ samenwerking }: Readonly<{ samenwerking: Samenwerking }>) {
  const { contactpersoonNaam, contactpersoonEmailadres: mail, contactpersoonTelefoonnummer: telefoon } = samenwerking
  const items = metWaarde([
    ['Naam', contactpersoonNaam],
    ['E-mailadres', mail === null ? null : <Mailadres key="mail" mail={mail} />],
    ['Telefoonnummer', telefoon === null ? null : <a href={`tel:${telefoon}`}>{telefoon}</a>],
  ])
  if (items.length === 0) return null
  return (
    <Blok titel="Contactpersoon">
      <DefinitieLijst items={items} />
    </Blok>
  )
}

/** Too long for a telephone it breaks where a reader would. */
function Mailadres({ mail }: Readonly<{ mail: string }>) {
  const plaats = mail.lastIndexOf('@')
  return (
    <a href={`mailto:${mail}`}>
      {mail.slice(0, plaats)}
      <wbr />
      {mail.slice(plaats)}
    </a>
  )
}

function metWaarde(paren: readonly (readonly [term: string, waarde: Definitie['waarde']])[]): Definitie[] {
  return paren.filter(([, waarde]) => waarde !== null && waarde !== '').map(([term, waarde]) => ({ term, waarde }))
}
