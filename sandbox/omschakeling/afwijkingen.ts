import { AFWIJKING_IDS, type Afwijking, type AfwijkingId, type Contract } from './afwijking.ts'

const DEELNEMERS = '/samenwerkingen/{id}/deelnemers'
const KOPPELINGEN = '/actieverzoeken/{id}/documenten'

/**
 * Another answer to each line of the register (`sandbox/contract/aannames.ts`): not what we expect, but what could be.
 * The profile that goes with it stands in `sandbox/contract/profielen`.
 */
export const AFWIJKINGEN: Readonly<Record<AfwijkingId, Omit<Afwijking, 'id'>>> = {
  U1: {
    verschil: 'De kopregel met het OIN heet x-organisatie-oin; naar x-oin wordt niet geluisterd.',
    contract: { oinKop: 'x-organisatie-oin' },
  },
  U2: {
    verschil:
      'Starten, wijzigen, beëindigen en deelnemers hebben andere paden en veldnamen; wijzigen gaat als gewone JSON.',
    contract: {
      paden: [
        { methoden: ['POST'], binnen: '/samenwerkingen', buiten: '/samenwerkingen/starten', gelezen: true },
        { methoden: ['PATCH'], binnen: '/samenwerkingen/{id}', buiten: '/samenwerkingen/{id}/gegevens', gelezen: true },
        { methoden: ['DELETE'], binnen: '/samenwerkingen/{id}', buiten: '/samenwerkingen/{id}/dossier', gelezen: true },
        { methoden: ['GET', 'POST'], binnen: DEELNEMERS, buiten: '/samenwerkingen/{id}/partners' },
        { methoden: ['PATCH', 'DELETE'], binnen: `${DEELNEMERS}/{oin}`, buiten: '/samenwerkingen/{id}/partners/{oin}' },
      ],
      wijzigType: 'application/json',
      velden: {
        deelnemer: 'organisatieOin',
        deelnemerNaam: 'organisatieNaam',
        deelnemers: 'partners',
        beschrijving: 'toelichting',
      },
    },
  },
  U3: {
    verschil: 'De rels van de zender heten afronden, heropenen en annuleren; heropenen stuurt de status OPEN.',
    contract: {
      rels: { gereed: 'afronden', teruggeven: 'heropenen', intrekken: 'annuleren' },
      synoniemen: { status: { OPEN: 'IN_BEHANDELING' } },
    },
  },
  U4: {
    verschil: 'Bladeren heet bladzijde en perBladzijde, telt vanaf 1 in vraag en antwoord, en sorteren heet sorteer.',
    contract: { bladeren: { pagina: 'bladzijde', grootte: 'perBladzijde', sorteer: 'sorteer', basis: 1 } },
  },
  U5: {
    verschil: 'status van een samenwerking is een object met daarin status, in het antwoord en bij het sluiten.',
    contract: { statusAlsObject: true },
  },
  U6: {
    verschil: 'Toegang heet BEPERKTE_TOEGANG en VOLLEDIGE_TOEGANG; BT en VT worden geweigerd.',
    contract: { waarden: { privilege: { BT: 'BEPERKTE_TOEGANG', VT: 'VOLLEDIGE_TOEGANG' } } },
  },
  U7: {
    verschil: 'Er komen meer soorten notificaties dan de zeven, en sommige heten anders.',
    contract: {
      uitgebreideTypen: true,
      waarden: {
        notificatieType: {
          NIEUW_BERICHT: 'BERICHT_ONTVANGEN',
          SAMENWERKING_GESLOTEN: 'SAMENWERKING_AFGESLOTEN',
          UITNODIGING_KETENPARTNER: 'KETENPARTNER_UITGENODIGD',
        },
      },
    },
  },
  U8: {
    verschil:
      'Koppelen gaat op koppelingen, met document als veld; een nieuw actieverzoek noemt zijn stukken bijlagen.',
    contract: {
      paden: [
        { methoden: ['POST'], binnen: KOPPELINGEN, buiten: '/actieverzoeken/{id}/koppelingen' },
        {
          methoden: ['DELETE'],
          binnen: `${KOPPELINGEN}/{documentId}`,
          buiten: '/actieverzoeken/{id}/koppelingen/{documentId}',
        },
      ],
      vraagVelden: { documenten: 'bijlagen', documentId: 'document' },
    },
  },
  U9: {
    verschil: 'Laden heet metStukken bij het starten, en gaat later met POST op stukken.',
    contract: {
      paden: [{ methoden: ['POST'], binnen: '/samenwerkingen/{id}/verzoek', buiten: '/samenwerkingen/{id}/stukken' }],
      vraagVelden: { verzoekOphalen: 'metStukken' },
    },
  },
  U10: {
    verschil: 'Een verbod door de stand is 403 in plaats van 409, een foute aanvraag 400 in plaats van 422.',
    contract: {
      fouten: { statussen: { 409: 403, 422: 400 }, typen: { 'mandaat-ontbreekt': 'geen-machtiging' } },
    },
  },
  U11: {
    verschil:
      'Een bestand is hoogstens 1000000 bytes, het deel heet bestand, gegevens staan in delen, de hash is base64.',
    contract: { bestand: { deel: 'bestand', hash: 'base64', hoogstens: 1_000_000 } },
  },
  U12: {
    verschil: 'Inactief na 90 dagen, sluiten na 14, verwijderen na 30; de velden heten sluitOp en verwijderOp.',
    contract: {
      termijn: { inactief: 90, sluitNaWaarschuwing: 14, verwijderNaSluiten: 30, eindeMeldenVooraf: 14 },
      velden: { sluitDatum: 'sluitOp', verwijderDatum: 'verwijderOp' },
    },
  },
  U13: {
    verschil: 'Elke deelnemer ziet alle actieverzoeken van de samenwerking, ook die van anderen.',
    contract: { derdenZien: true },
  },
  U14: {
    verschil: 'Naast het certificaat moet een API-sleutel mee in x-api-key.',
    contract: { sleutel: { kop: 'x-api-key', waarde: 'oefensleutel' } },
  },
  U15: {
    verschil: 'Het basispad is dat van toezicht en handhaving, en de vorm van een samenwerking ook.',
    contract: {
      basispad: '/overheid/samenwerken/api/toezicht-en-handhaving/v5',
      waarden: { samenwerkVorm: { SAMENWERKEN_AAN_BEHANDELEN: 'SAMENWERKEN_AAN_TOEZICHT_EN_HANDHAVING' } },
    },
  },
}

const isBekend = (id: string): id is AfwijkingId => AFWIJKING_IDS.some((bekend) => bekend === id)

/** The contract of a world with these deviations; none is the reconstruction itself. */
export function voegSamen(ids: readonly string[]): Contract {
  return ids.filter(isBekend).reduce<Contract>((samen, id) => voegBij(samen, AFWIJKINGEN[id].contract), {})
}

function voegBij(samen: Contract, extra: Contract): Contract {
  return {
    ...samen,
    ...extra,
    paden: [...(samen.paden ?? []), ...(extra.paden ?? [])],
    velden: { ...samen.velden, ...extra.velden },
    vraagVelden: { ...samen.vraagVelden, ...extra.vraagVelden },
    waarden: { ...samen.waarden, ...extra.waarden },
  }
}
