import { randomUUID } from 'node:crypto'
import { toegangVan } from '../api/regels/notificatietypen.ts'
import type { SeedDossier } from './model.ts'
import type { ActieverzoekNieuw, DocumentNieuw, Plek } from './rijen.ts'

/** How many of the newest documents of a dossier were announced and not yet ticked off. */
const NIEUWSTE_DOCUMENTEN = 4

type Bericht = {
  type: string
  aan: readonly string[]
  door: string | null
  op: Date
  titel: string
  tekst: string
  properties: Record<string, string>
  document?: DocumentNieuw
}

/** The notificaties that the history of a dossier left behind. */
export function maakNotificaties(
  plek: Plek,
  verzoeken: readonly ActieverzoekNieuw[],
  documenten: readonly DocumentNieuw[],
) {
  const alle = [
    ...uitnodigingen(plek),
    ...documenten.slice(-NIEUWSTE_DOCUMENTEN).map((document) => documentBericht(plek, document)),
    ...verzoeken.flatMap((verzoek) => statusBericht(plek, verzoek)),
    ...aankondigingen(plek),
  ]
  return alle.flatMap((bericht) => toRijen(plek, bericht))
}

function uitnodigingen({ dossier, oinVan, naamVan, op }: Plek): Bericht[] {
  return dossier.ketenpartners.map(({ wie, toegang }) => ({
    type: 'UITNODIGING_KETENPARTNER',
    aan: [oinVan(wie)],
    door: oinVan(dossier.initiator),
    op: op(dossier.dag - 0.1),
    titel: 'Uitnodiging voor een samenwerking',
    tekst: `${naamVan(dossier.initiator)} heeft u uitgenodigd voor '${dossier.titel}'.`,
    properties: { deelnemer: oinVan(wie), deelnemerNaam: naamVan(wie), ...toegangVan(toegang) },
  }))
}

function documentBericht({ dossier, oinVan }: Plek, document: DocumentNieuw): Bericht {
  const magZien = (toegang: 'BT' | 'VT') => document.aanduiding === 'RV' || toegang === 'VT'
  const partners = dossier.ketenpartners.filter(({ toegang }) => magZien(toegang)).map(({ wie }) => oinVan(wie))
  return {
    type: 'DOCUMENT_TOEGEVOEGD',
    aan: [oinVan(dossier.initiator), ...partners].filter((oin) => oin !== document.door),
    door: document.door,
    op: document.creatie_op,
    titel: 'Document toegevoegd',
    tekst: `'${document.bestands_naam}' is toegevoegd aan '${dossier.titel}'.`,
    properties: { documentId: document.document_id, documentNaam: document.bestands_naam },
    document,
  }
}

function statusBericht(plek: Plek, verzoek: ActieverzoekNieuw): Bericht[] {
  const doorZender = ['OPEN', 'GEREED', 'INGETROKKEN'].includes(verzoek.status)
  const door = doorZender ? verzoek.zender : verzoek.ontvanger
  return [
    {
      type: 'STATUS_ACTIEVERZOEK_GEWIJZIGD',
      aan: [doorZender ? verzoek.ontvanger : verzoek.zender],
      door,
      op: verzoek.gewijzigd_op,
      titel: verzoek.status === 'OPEN' ? 'Nieuw actieverzoek' : 'Status actieverzoek gewijzigd',
      tekst: `'${verzoek.titel}' in '${plek.dossier.titel}' heeft een nieuwe status.`,
      properties: {
        actieverzoekId: verzoek.actieverzoek_id,
        actieverzoekTitel: verzoek.titel,
        actieverzoekStatusNieuw: verzoek.status,
      },
    },
  ]
}

/** The dates themselves are filled in on reading, see `weergave/notificatie.ts`. */
function aankondigingen({ dossier, oinVan, op }: Plek): Bericht[] {
  const alle = [dossier.initiator, ...dossier.ketenpartners.map(({ wie }) => wie)].map(oinVan)
  const kern = { aan: alle, door: null, op: op(dossier.laatsteDag - 0.5) }
  const { titel } = dossier
  if (dossier.sluitOverDagen !== undefined) {
    const tekst = `'${titel}' sluit binnenkort vanzelf, omdat er al lang niets is gebeurd.`
    const properties = { duurInactiviteit: 'P180D', sluitDatum: '' }
    return [
      {
        ...kern,
        type: 'SAMENWERKING_INACTIEF',
        op: op(0.5),
        titel: 'Samenwerking sluit binnenkort',
        tekst,
        properties,
      },
    ]
  }
  if (dossier.verwijderOverDagen !== undefined) {
    const tekst = `'${titel}' is gesloten. U kunt de documenten nog bekijken tot de verwijderdatum.`
    return [
      {
        ...kern,
        type: 'SAMENWERKING_GESLOTEN',
        titel: 'Samenwerking gesloten',
        tekst,
        properties: { verwijderDatum: '' },
      },
    ]
  }
  return []
}

function toRijen(
  { wereldId, samenwerkingId, dossier }: { wereldId: string; samenwerkingId: string; dossier: SeedDossier },
  bericht: Bericht,
) {
  return bericht.aan.map((deelnemer) => ({
    notificatie_id: randomUUID(),
    wereld_id: wereldId,
    samenwerking_id: samenwerkingId,
    samenwerk_vorm: 'SAMENWERKEN_AAN_BEHANDELEN',
    deelnemer,
    notificatie_type: bericht.type,
    titel: bericht.titel,
    tekst: bericht.tekst,
    event_initiator: bericht.door,
    event_op: bericht.op,
    properties: { ...bericht.properties, samenwerkingNaam: dossier.titel },
    document_id: bericht.document?.document_id ?? null,
    document_aanduiding: bericht.document?.aanduiding ?? null,
    document_door: bericht.document?.door ?? null,
  }))
}
