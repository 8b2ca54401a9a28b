import 'server-only'

export type RouteRegel = {
  /** As in the file tree, without a group: `/api/documenten/[documentId]/inhoud`. */
  pad: string
  methode: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `geen`: public. `organisatie`: a live session for one organisation, checked before anything else. */
  sessie: 'geen' | 'organisatie'
  /** Which part in the samenwerking the upstream demands, where it is not every deelnemer; `beheerder` is our own role. */
  rol?: 'initiator' | 'zender' | 'ontvanger' | 'mag-starten' | 'beheerder'
  /** Largest body in bytes; `document` is MAX_DOCUMENT_BYTES. */
  maxBytes: number | 'document'
  cache: 'no-store'
  /** Name of the act in the audit chain, or null for reading. */
  audit: string | null
}

const JSON_BYTES = 64 * 1024

function lees(pad: string, sessie: RouteRegel['sessie'] = 'organisatie'): RouteRegel {
  return { pad, methode: 'GET', sessie, maxBytes: 0, cache: 'no-store', audit: null }
}

type Rest = Partial<Pick<RouteRegel, 'rol' | 'sessie' | 'maxBytes'>>

function doe(methode: RouteRegel['methode'], pad: string, audit: string | null, rest: Rest = {}): RouteRegel {
  return { pad, methode, sessie: 'organisatie', maxBytes: JSON_BYTES, cache: 'no-store', audit, ...rest }
}

const S = '/api/samenwerkingen'
const A = '/api/actieverzoeken'
const OVERGANGEN = [
  ['behandeling', 'ontvanger'],
  ['weigering', 'ontvanger'],
  ['gereedmelding', 'ontvanger'],
  ['afronding', 'zender'],
  ['teruggave', 'zender'],
  ['intrekking', 'zender'],
] as const

/** Every way into the portal by HTTP, as data: checked against the file tree, and the source of generated tests. */
export const ROUTES: readonly RouteRegel[] = [
  lees('/api/auth/[...nextauth]', 'geen'),
  doe('POST', '/api/auth/[...nextauth]', 'inloggen', { sessie: 'geen' }),
  doe('POST', '/api/inloggen/organisatie', 'organisatie-kiezen', { sessie: 'geen', maxBytes: 4096 }),
  doe('POST', '/api/uitloggen', 'uitloggen', { sessie: 'geen', maxBytes: 0 }),
  lees('/api/health/live', 'geen'),
  lees('/api/health/ready', 'geen'),
  doe('POST', '/api/csp', null, { sessie: 'geen', maxBytes: 16 * 1024 }),
  doe('POST', '/api/sessie/activiteit', null, { maxBytes: 0 }),
  doe('PUT', '/api/weergavenaam', null),
  lees(S),
  doe('POST', S, 'samenwerking-starten', { rol: 'mag-starten' }),
  doe('PUT', `${S}/concept`, null, { rol: 'mag-starten' }),
  doe('DELETE', `${S}/concept`, null, { maxBytes: 0 }),
  doe('POST', `${S}/taken`, 'samenwerking-starten', { rol: 'mag-starten' }),
  lees(`${S}/taken/[taakId]`),
  doe('POST', `${S}/taken/[taakId]/uitvoering`, 'samenwerking-starten', { rol: 'mag-starten' }),
  lees(`${S}/[samenwerkingId]`),
  doe('PATCH', `${S}/[samenwerkingId]`, 'samenwerking-aanpassen', { rol: 'initiator' }),
  doe('DELETE', `${S}/[samenwerkingId]`, 'samenwerking-beeindigen', { rol: 'initiator', maxBytes: 0 }),
  doe('PUT', `${S}/[samenwerkingId]/sluiting`, 'samenwerking-sluiten', { rol: 'initiator', maxBytes: 0 }),
  lees(`${S}/[samenwerkingId]/verzoek`),
  doe('POST', `${S}/[samenwerkingId]/verzoek`, 'verzoek-laden', { rol: 'initiator', maxBytes: 0 }),
  doe('POST', `${S}/[samenwerkingId]/deelnemers`, 'ketenpartner-uitnodigen', { rol: 'initiator' }),
  doe('PATCH', `${S}/[samenwerkingId]/deelnemers/[oin]`, 'toegang-wijzigen', { rol: 'initiator' }),
  doe('DELETE', `${S}/[samenwerkingId]/deelnemers/[oin]`, 'ketenpartner-verwijderen', { rol: 'initiator' }),
  lees(`${S}/[samenwerkingId]/documenten`),
  lees(`${S}/[samenwerkingId]/documenten/gelijke`),
  { ...lees(`${S}/[samenwerkingId]/documenten/zip`), audit: 'documenten-zip' },
  doe('PUT', `${S}/[samenwerkingId]/documenten/[uploadId]`, 'document-toevoegen', { maxBytes: 'document' }),
  { ...lees('/api/documenten/[documentId]/inhoud'), audit: 'document-downloaden' },
  doe('PATCH', '/api/documenten/[documentId]', 'document-aanpassen'),
  doe('DELETE', '/api/documenten/[documentId]', 'document-verwijderen'),
  doe('POST', '/api/documenten/[documentId]/controle', 'document-controleren', { maxBytes: 0 }),
  doe('POST', `${S}/[samenwerkingId]/actieverzoeken`, 'actieverzoek-versturen'),
  lees(`${A}/[actieverzoekId]`),
  doe('PATCH', `${A}/[actieverzoekId]`, 'actieverzoek-aanpassen', { rol: 'zender' }),
  ...OVERGANGEN.map(([overgang, rol]) =>
    doe('PUT', `${A}/[actieverzoekId]/${overgang}`, `actieverzoek-${overgang}`, { rol }),
  ),
  doe('POST', `${A}/[actieverzoekId]/documenten`, 'document-koppelen'),
  doe('DELETE', `${A}/[actieverzoekId]/documenten/[documentId]`, 'document-ontkoppelen'),
  lees(`${A}/[actieverzoekId]/berichten`),
  doe('POST', `${A}/[actieverzoekId]/berichten`, 'bericht-versturen'),
  doe('DELETE', `${A}/[actieverzoekId]/berichten/[berichtId]`, 'bericht-verwijderen'),
  lees('/api/notificaties'),
  doe('DELETE', '/api/notificaties/[notificatieId]', 'notificatie-verwijderen'),
  lees('/api/tellingen'),
  doe('POST', '/api/beheer/koppeling/proef', 'koppeling-testen', { rol: 'beheerder', maxBytes: 0 }),
]
