import { randomUUID } from 'node:crypto'
import { formaatVan } from '../api/regels/bestand.ts'
import { SEED_INHOUD } from './inhoud.ts'
import type { OrganisatieSleutel, SeedActieverzoek, SeedDossier } from './model.ts'

/** One dossier in one world: its number, who is who, and what "so many days ago" means. */
export type Plek = {
  wereldId: string
  samenwerkingId: string
  dossier: SeedDossier
  oinVan: (wie: OrganisatieSleutel) => string
  naamVan: (wie: OrganisatieSleutel) => string
  /** A moment so many days ago, later than the one given before for the same number of days. */
  op: (dagen: number) => Date
}

export function maakSamenwerking({ wereldId, samenwerkingId, dossier, oinVan, op }: Plek) {
  const creatie = op(dossier.dag)
  const eind = new Date(creatie)
  eind.setUTCFullYear(eind.getUTCFullYear() + 2)
  const initiator = oinVan(dossier.initiator)
  return {
    samenwerking_id: samenwerkingId,
    wereld_id: wereldId,
    titel: dossier.titel,
    beschrijving: dossier.beschrijving,
    status: dossier.status,
    samenwerk_vorm: 'SAMENWERKEN_AAN_BEHANDELEN',
    samenwerk_doel: 'BEHANDELEN',
    verzoeknummer: dossier.verzoeknummer,
    bron_verzoek: 'DSO_LV',
    type_verzoek: dossier.typeVerzoek,
    globale_locatie: dossier.globaleLocatie,
    kenmerk_systeem: 'SandboxVTH',
    nummer_binnen_systeem: dossier.zaaknummer,
    contactpersoon_naam: dossier.contactpersoon,
    contactpersoon_emailadres: `vergunningen@${dossier.initiator}.example`,
    contactpersoon_telefoonnummer: '088 000 00 00',
    taal: 'NL',
    aangemaakt_door: initiator,
    creatie_op: creatie,
    eind_op: eind,
    gewijzigd_door: initiator,
    gewijzigd_op: op(dossier.laatsteDag),
    verzoek_geladen: dossier.status !== 'INITIALISATIE',
    actief_op: op(dossier.laatsteDag),
    sluit_over_dagen: dossier.sluitOverDagen ?? null,
    verwijder_over_dagen: dossier.verwijderOverDagen ?? null,
    einde_gemeld: false,
  }
}

export function maakDeelnemers({ samenwerkingId, dossier, oinVan, op }: Plek) {
  const kern = { samenwerking_id: samenwerkingId }
  const initiator = {
    ...kern,
    oin: oinVan(dossier.initiator),
    rol: 'INITIATOR',
    privilege: 'VT',
    toegevoegd_op: op(dossier.dag),
  }
  const partners = dossier.ketenpartners.map(({ wie, toegang }) => ({
    ...kern,
    oin: oinVan(wie),
    rol: 'KETENPARTNER',
    privilege: toegang,
    toegevoegd_op: op(dossier.dag - 0.1),
  }))
  return [initiator, ...partners]
}

export function maakDocumenten({ samenwerkingId, dossier, oinVan, op }: Plek) {
  return dossier.documenten.map((document) => {
    const inhoud = SEED_INHOUD.get(`${dossier.sleutel}/${document.naam}`)
    return {
      document_id: randomUUID(),
      samenwerking_id: samenwerkingId,
      bestands_naam: document.naam,
      omschrijving: document.omschrijving,
      aanduiding: document.aanduiding,
      taal: 'NL',
      formaat: formaatVan(document.naam) ?? 'application/octet-stream',
      hash: inhoud?.hash ?? '',
      grootte: inhoud?.bytes.byteLength ?? 0,
      door: oinVan(document.door),
      creatie_op: op(document.dag),
    }
  })
}
export type DocumentNieuw = ReturnType<typeof maakDocumenten>[number]

export function maakActieverzoeken(plek: Plek) {
  return plek.dossier.actieverzoeken.map((verzoek) => ({ verzoek, rij: maakActieverzoek(plek, verzoek) }))
}

function maakActieverzoek({ samenwerkingId, oinVan, op }: Plek, verzoek: SeedActieverzoek) {
  const doorZender = ['OPEN', 'GEREED', 'INGETROKKEN'].includes(verzoek.status)
  return {
    actieverzoek_id: randomUUID(),
    samenwerking_id: samenwerkingId,
    titel: verzoek.titel,
    omschrijving: verzoek.omschrijving,
    melding: verzoek.melding ?? null,
    product_id: verzoek.productId ?? null,
    status: verzoek.status,
    zender: oinVan(verzoek.zender),
    ontvanger: oinVan(verzoek.ontvanger),
    creatie_op: op(verzoek.dag),
    gewijzigd_door: oinVan(doorZender ? verzoek.zender : verzoek.ontvanger),
    gewijzigd_op: op(verzoek.gewijzigd ?? verzoek.dag),
  }
}
export type ActieverzoekNieuw = ReturnType<typeof maakActieverzoek>

export function maakKoppelingen(
  verzoeken: ReturnType<typeof maakActieverzoeken>,
  documenten: readonly DocumentNieuw[],
) {
  return verzoeken.flatMap(({ verzoek, rij }) =>
    documenten
      .filter(({ bestands_naam }) => verzoek.documenten?.includes(bestands_naam))
      .map(({ document_id }) => ({ actieverzoek_id: rij.actieverzoek_id, document_id })),
  )
}

export function maakBerichten({ op }: Plek, verzoeken: ReturnType<typeof maakActieverzoeken>) {
  return verzoeken.flatMap(({ verzoek, rij }) =>
    (verzoek.berichten ?? []).map(({ van, inhoud, dag }) => ({
      bericht_id: randomUUID(),
      actieverzoek_id: rij.actieverzoek_id,
      inhoud,
      zender: van === 'zender' ? rij.zender : rij.ontvanger,
      ontvanger: van === 'zender' ? rij.ontvanger : rij.zender,
      creatie_op: op(dag),
    })),
  )
}
