import type { Notificatie } from './notificatie-schema.ts'

const MET_DOCUMENT: Readonly<Record<string, string>> = {
  DOCUMENT_TOEGEVOEGD: 'toegevoegd',
  DOCUMENT_GEWIJZIGD: 'gewijzigd',
  DOCUMENT_VERWIJDERD: 'verwijderd',
}

/** What a new status of an actieverzoek says that its sender or receiver did. */
const MET_ACTIEVERZOEK: Readonly<Record<string, string>> = {
  IN_BEHANDELING: 'in behandeling genomen',
  GEWEIGERD: 'geweigerd',
  INGETROKKEN: 'ingetrokken',
  GEREEDGEMELD: 'gereedgemeld',
  GEREED: 'afgerond',
}
const OVER_STATUS: ReadonlySet<string> = new Set(['STATUS_ACTIEVERZOEK_GEWIJZIGD', 'NIEUW_ACTIEVERZOEK'])

/**
 * What happened, in one sentence. Ours where the SWF gives its parts: who, what, and what was done; it leaves out the dossier,
 * which every list and page names already. Otherwise the SWF's own text, or its title where it gave none.
 */
export function zinVan(notificatie: Notificatie): string {
  return eigenZin(notificatie) ?? (notificatie.tekst === '' ? notificatie.titel : notificatie.tekst)
}

function eigenZin(notificatie: Notificatie): string | null {
  const { type, doorNaam, documentNaam, actieverzoekTitel } = notificatie
  if (type === 'NIEUW_BERICHT') {
    if (actieverzoekTitel === null) return null
    if (doorNaam === null) return `U heeft een nieuw bericht bij '${actieverzoekTitel}'.`
    return `${doorNaam} heeft een bericht gestuurd bij '${actieverzoekTitel}'.`
  }
  const wat = OVER_STATUS.has(type) ? actieverzoekTitel : documentNaam
  const daad = OVER_STATUS.has(type) ? daadVan(notificatie) : MET_DOCUMENT[type]
  if (wat === null || daad === undefined) return null
  return doorNaam === null ? `'${wat}' is ${daad}.` : `${doorNaam} heeft '${wat}' ${daad}.`
}

/** To which status what is given back goes, is not proven (U3). Open is new only when it had no status before. */
function daadVan({ statusOud, statusNieuw }: Notificatie): string | undefined {
  if (statusOud === 'GEREEDGEMELD' && (statusNieuw === 'IN_BEHANDELING' || statusNieuw === 'OPEN'))
    return 'teruggegeven'
  if (statusNieuw === 'OPEN') return statusOud === null ? 'verstuurd' : undefined
  return statusNieuw === null ? undefined : MET_ACTIEVERZOEK[statusNieuw]
}

/** The dossier's name where the sentence does not say it: what is said twice in a row is noise. Null too where the SWF gives none. */
export function dossierNaast(notificatie: Notificatie): string | null {
  const { samenwerkingNaam, tekst } = notificatie
  if (samenwerkingNaam === null || eigenZin(notificatie) !== null) return samenwerkingNaam
  return tekst.includes(samenwerkingNaam) ? null : samenwerkingNaam
}
