'use client'
import { useEffect, useReducer, useRef, useState } from 'react'
import type { FoutVerwijzing } from '#components/ui/fouten-samenvatting.tsx'
import { toVeiligeBestandsnaam } from '#lib/domain/document.ts'
import type { Document, Vertrouwelijkheid } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import {
  bezwaarTegen,
  bezwarenTegen,
  keuzeId,
  naamId,
  nieuwBestand,
  NIETS_GEKOZEN,
  wachtrijReducer,
  type WachtrijBestand,
  type WachtrijKeuze,
} from './wachtrij.ts'

type Opties = { samenwerkingId: SamenwerkingId; maxBytes: number; klaar: (documenten: Document[]) => void }

type Wijzig = (id: string, wijziging: Partial<Omit<WachtrijBestand, 'id' | 'bestand'>>) => void

/**
 * The queue of files: one at a time to the dossier, what failed stays and can go again without repeating the rest.
 * While it sends, nothing of it can be changed: what goes is what stood there at the press.
 */
export function useWachtrij({ samenwerkingId, maxBytes, klaar }: Opties) {
  const [rij, handel] = useReducer(wachtrijReducer, [])
  const [bezig, setBezig] = useState(false)
  // Also for who calls with an older render: files are read between the choice and `kies`.
  const onderweg = useRef(false)
  const [gekeurd, setGekeurd] = useState<ReadonlySet<string>>(new Set())
  const [fouten, setFouten] = useState<readonly FoutVerwijzing[]>([])
  useWaarschuwBijVerlaten(bezig)
  const wijzig: Wijzig = (id, wijziging) => {
    handel({ soort: 'wijzigen', id, wijziging })
  }

  function kies(bestanden: readonly File[]): void {
    if (onderweg.current) return
    // What was wrong with an empty queue is over.
    if (rij.length === 0) setFouten([])
    const nieuw = bestanden.map((bestand) => nieuwBestand(bestand, maxBytes))
    handel({ soort: 'kiezen', bestanden: nieuw })
    const past = nieuw.filter(({ gelijk }) => gelijk.soort === 'zoekt')
    void import('./zoek-gelijke.ts').then(({ zoekGelijke }) => zoekGelijke(samenwerkingId, past, wijzig))
  }

  /** Sends what has not gone yet, of all or of one; when everything is there, the proof follows. */
  async function verstuur(alleen?: string): Promise<void> {
    if (onderweg.current) return
    const telt = ({ id }: WachtrijBestand) => alleen === undefined || id === alleen
    const bezwaren = rij.length === 0 ? [NIETS_GEKOZEN] : bezwarenTegen(rij.filter(telt))
    setGekeurd(new Set(rij.filter((bestand) => telt(bestand) || gekeurd.has(bestand.id)).map(({ id }) => id)))
    setFouten(bezwaren)
    if (bezwaren.length > 0) return
    onderweg.current = true
    setBezig(true)
    const documenten: (Document | null)[] = []
    for (const bestand of rij) {
      documenten.push(bestand.document ?? (telt(bestand) ? await zend(samenwerkingId, bestand, wijzig) : null))
    }
    onderweg.current = false
    setBezig(false)
    gaDoorAlsKlaar(documenten)
  }

  function gaDoorAlsKlaar(documenten: readonly (Document | null)[]): void {
    const toegevoegd = documenten.filter((document) => document !== null)
    if (toegevoegd.length > 0 && toegevoegd.length === documenten.length) klaar(toegevoegd)
  }

  return {
    rij,
    bezig,
    /** What was wrong at the last press; one array for each press. */
    fouten,
    kies,
    verstuur,
    wijzig: (id: string, keuze: WachtrijKeuze) => {
      if (!onderweg.current) wijzig(id, keuze)
    },
    bezwaarVan: (bestand: WachtrijBestand) => (gekeurd.has(bestand.id) ? bezwaarTegen(bestand) : null),
    pasToeOpAlle: (vertrouwelijkheid: Vertrouwelijkheid) => {
      if (!onderweg.current) handel({ soort: 'toepassen', vertrouwelijkheid })
    },
    haalWeg: (id: string) => {
      if (onderweg.current) return
      // What is wrong with the others still is.
      setFouten(fouten.filter((fout) => fout.id !== keuzeId({ id }) && fout.id !== naamId({ id })))
      handel({ soort: 'weghalen', id })
      gaDoorAlsKlaar(rij.filter((bestand) => bestand.id !== id).map(({ document }) => document))
    },
  }
}

/** One file to the dossier; null when it did not get there, and then its row says why. */
async function zend(
  samenwerkingId: SamenwerkingId,
  { id, bestand, vertrouwelijkheid, omschrijving, sha256 }: WachtrijBestand,
  wijzig: Wijzig,
): Promise<Document | null> {
  if (vertrouwelijkheid === null) return null
  wijzig(id, { stand: 'bezig', voortgang: 0, probleem: null })
  try {
    // Hashing and sending come along with the first file, not with the page.
    const { uploadDocument } = await import('#lib/browser/upload.ts')
    const document = await uploadDocument({
      samenwerkingId,
      uploadId: id,
      bestand,
      sha256,
      toevoeging: { bestandsNaam: toVeiligeBestandsnaam(bestand.name), vertrouwelijkheid, omschrijving },
      onVoortgang: (voortgang) => {
        wijzig(id, { voortgang })
      },
    })
    wijzig(id, { stand: 'toegevoegd', voortgang: 1, document })
    return document
  } catch (fout) {
    const probleem = fout instanceof ProblemError ? fout : nietBegonnen(fout)
    wijzig(id, { stand: 'mislukt', probleem })
    return null
  }
}

/** Our code or the file itself could not be read: that comes before sending. */
function nietBegonnen(cause: unknown): ProblemError {
  return new ProblemError('interne-fout', { handeling: 'document-toevoegen', afloop: 'niet-aangekomen', cause })
}

function useWaarschuwBijVerlaten(bezig: boolean): void {
  useEffect(() => {
    if (!bezig) return
    const houdTegen = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', houdTegen)
    return () => {
      window.removeEventListener('beforeunload', houdTegen)
    }
  }, [bezig])
}
