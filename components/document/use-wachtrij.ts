'use client'
import { useReducer, useState } from 'react'
import { useBewaking } from '#components/formulier/use-bewaking.ts'
import type { FoutVerwijzing } from '#components/ui/fouten-samenvatting.tsx'
import type { Document, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { useRit } from './use-rit.ts'
import {
  bezwaarTegen,
  bezwarenTegen,
  keuzeId,
  naamId,
  naMislukking,
  nieuwBestand,
  NIETS_GEKOZEN,
  wachtrijReducer,
  type WachtrijBestand,
  type WachtrijKeuze,
} from './wachtrij.ts'

type Opties = { samenwerkingId: SamenwerkingId; maxBytes: number; klaar: (documenten: Document[]) => void }

type Wijzig = (id: string, wijziging: Partial<Omit<WachtrijBestand, 'id' | 'bestand'>>) => void

/**
 * The queue of files: one at a time to the dossier, what failed or was stopped stays and can go again without repeating the
 * rest. While it sends, nothing of it can be changed: what goes is what stood there at the press.
 */
export function useWachtrij({ samenwerkingId, maxBytes, klaar }: Opties) {
  const [rij, handel] = useReducer(wachtrijReducer, [])
  const rit = useRit(rij.some(isHeelVerstuurd))
  const bezig = rit.fase !== 'stil'
  const [gekeurd, setGekeurd] = useState<ReadonlySet<string>>(new Set())
  const [fouten, setFouten] = useState<readonly FoutVerwijzing[]>([])
  useBewaking(vraagVan(rij, bezig), rit.breekAf)
  const wijzig: Wijzig = (id, wijziging) => {
    handel({ soort: 'wijzigen', id, wijziging })
  }

  function kies(bestanden: readonly File[]): void {
    // Files are read between the choice and this: meanwhile they may have begun to go.
    if (rit.isOnderweg()) return
    // What was wrong with an empty queue is over.
    if (rij.length === 0) setFouten([])
    const nieuw = bestanden.map((bestand) => nieuwBestand(bestand, maxBytes))
    handel({ soort: 'kiezen', bestanden: nieuw })
    const past = nieuw.filter(({ gelijk }) => gelijk.soort === 'zoekt')
    void import('./zoek-gelijke.ts').then(({ zoekGelijke }) => zoekGelijke(samenwerkingId, past, wijzig))
  }

  /** Sends what has not gone yet, of all or of one; when everything is there, the proof follows. */
  async function verstuur(alleen?: string): Promise<void> {
    if (rit.isOnderweg()) return
    const telt = ({ id }: WachtrijBestand) => alleen === undefined || id === alleen
    const bezwaren = rij.length === 0 ? [NIETS_GEKOZEN] : bezwarenTegen(rij.filter(telt))
    setGekeurd(new Set(rij.filter((bestand) => telt(bestand) || gekeurd.has(bestand.id)).map(({ id }) => id)))
    setFouten(bezwaren)
    if (bezwaren.length > 0) return
    await rit.rijd(async ({ verder, signal }) => {
      const documenten: (Document | null)[] = []
      for (const bestand of rij) {
        const gaat = telt(bestand) && verder()
        documenten.push(bestand.document ?? (gaat ? await zend(samenwerkingId, bestand, wijzig, signal) : null))
      }
      if (!signal.aborted) gaDoorAlsKlaar(documenten, klaar)
    })
  }

  return {
    rij,
    bezig,
    /** The file whose answer is still awaited after `stop`. */
    wachtOp: rit.fase === 'stopt' ? rij.find(isHeelVerstuurd) : undefined,
    /** What was wrong at the last press; one array for each press. */
    fouten,
    kies,
    verstuur,
    stop: rit.stop,
    wijzig: (id: string, keuze: WachtrijKeuze) => {
      if (!rit.isOnderweg()) wijzig(id, keuze)
    },
    bezwaarVan: (bestand: WachtrijBestand) => (gekeurd.has(bestand.id) ? bezwaarTegen(bestand) : null),
    pasToeOpAlle: (vertrouwelijkheid: Vertrouwelijkheid) => {
      if (!rit.isOnderweg()) handel({ soort: 'toepassen', vertrouwelijkheid })
    },
    haalWeg: (id: string) => {
      if (rit.isOnderweg()) return
      // What is wrong with the others still is.
      setFouten(fouten.filter((fout) => fout.id !== keuzeId({ id }) && fout.id !== naamId({ id })))
      handel({ soort: 'weghalen', id })
      gaDoorAlsKlaar(
        rij.filter((bestand) => bestand.id !== id).map(({ document }) => document),
        klaar,
      )
    },
  }
}

export type Wachtrij = ReturnType<typeof useWachtrij>

/** When everything is there, the proof follows. */
function gaDoorAlsKlaar(documenten: readonly (Document | null)[], klaar: Opties['klaar']): void {
  const toegevoegd = documenten.filter((document) => document !== null)
  if (toegevoegd.length > 0 && toegevoegd.length === documenten.length) klaar(toegevoegd)
}

/** Only its answer says whether it was added. */
function isHeelVerstuurd({ stand, voortgang }: WachtrijBestand): boolean {
  return stand === 'bezig' && voortgang >= 1
}

/** What to ask of who leaves the page; null when nothing of the queue is lost by that. */
function vraagVan(rij: readonly WachtrijBestand[], bezig: boolean): string | null {
  if (bezig) {
    return 'Er wordt nog een bestand verstuurd. Weggaan? Dan stopt het versturen. Wat al is toegevoegd, blijft in het dossier.'
  }
  if (rij.every(({ document, weigering }) => document !== null || weigering !== null)) return null
  return 'U heeft bestanden gekozen die nog niet zijn toegevoegd. Weggaan? Dan moet u ze opnieuw kiezen.'
}

/** One file to the dossier; null when it did not get there, or nobody knows, and then its row says so. */
async function zend(
  samenwerkingId: SamenwerkingId,
  bestand: WachtrijBestand,
  wijzig: Wijzig,
  signal: AbortSignal,
): Promise<Document | null> {
  const { id, vertrouwelijkheid } = bestand
  if (vertrouwelijkheid === null) return null
  const onVoortgang = (voortgang: number) => {
    wijzig(id, { voortgang })
  }
  wijzig(id, { stand: 'bezig', voortgang: 0, probleem: null })
  try {
    // Hashing and sending come along with the first file, not with the page.
    const { zendBestand } = await import('./zend-bestand.ts')
    const document = await zendBestand(bestand, { samenwerkingId, vertrouwelijkheid, signal, onVoortgang })
    wijzig(id, { stand: 'toegevoegd', voortgang: 1, document })
    return document
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') wijzig(id, { stand: 'gestopt' })
    else wijzig(id, naMislukking(fout instanceof ProblemError ? fout : nietBegonnen(fout), bestand))
    return null
  }
}

/** Our code or the file itself could not be read: that comes before sending. */
function nietBegonnen(cause: unknown): ProblemError {
  return new ProblemError('interne-fout', { handeling: 'document-toevoegen', afloop: 'niet-aangekomen', cause })
}
