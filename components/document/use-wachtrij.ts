'use client'
import { useEffect, useReducer, useState } from 'react'
import { toVeiligeBestandsnaam } from '#lib/domain/document.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { bezwaarTegen, wachtrijReducer, type WachtrijBestand } from './wachtrij.ts'

type Opties = { samenwerkingId: SamenwerkingId; maxBytes: number; klaar: (documenten: Document[]) => void }

/** The queue of files: one at a time to the dossier, what failed stays and can go again without repeating the rest. */
export function useWachtrij({ samenwerkingId, maxBytes, klaar }: Opties) {
  const [rij, handel] = useReducer(wachtrijReducer, [])
  const [bezig, setBezig] = useState(false)
  const [gecontroleerd, setGecontroleerd] = useState(false)
  useWaarschuwBijVerlaten(bezig)

  async function verstuurAlles(): Promise<void> {
    setGecontroleerd(true)
    if (bezig || rij.length === 0 || rij.some((bestand) => bezwaarTegen(bestand, maxBytes) !== null)) return
    setBezig(true)
    const documenten: (Document | null)[] = []
    for (const bestand of rij) documenten.push(bestand.document ?? (await verstuur(bestand)))
    setBezig(false)
    if (documenten.every((document) => document !== null)) klaar(documenten)
  }

  async function verstuur({ id, bestand, vertrouwelijkheid, omschrijving }: WachtrijBestand): Promise<Document | null> {
    if (vertrouwelijkheid === null) return null
    handel({ soort: 'wijzigen', id, wijziging: { stand: 'bezig', voortgang: 0, probleem: null } })
    try {
      // Hashing and sending come along with the first file, not with the page.
      const { uploadDocument } = await import('#lib/browser/upload.ts')
      const document = await uploadDocument({
        samenwerkingId,
        uploadId: id,
        bestand,
        toevoeging: { bestandsNaam: toVeiligeBestandsnaam(bestand.name), vertrouwelijkheid, omschrijving },
        onVoortgang: (voortgang) => {
          handel({ soort: 'wijzigen', id, wijziging: { voortgang } })
        },
      })
      handel({ soort: 'wijzigen', id, wijziging: { stand: 'toegevoegd', voortgang: 1, document } })
      return document
    } catch (fout) {
      const probleem = fout instanceof ProblemError ? fout : new ProblemError('interne-fout', { cause: fout })
      handel({ soort: 'wijzigen', id, wijziging: { stand: 'mislukt', probleem } })
      return null
    }
  }

  return {
    rij,
    bezig,
    bezwaarVan: (bestand: WachtrijBestand) => (gecontroleerd ? bezwaarTegen(bestand, maxBytes) : null),
    kies: (bestanden: readonly File[]) => {
      handel({ soort: 'kiezen', bestanden })
    },
    wijzig: (id: string, wijziging: Partial<Pick<WachtrijBestand, 'vertrouwelijkheid' | 'omschrijving'>>) => {
      handel({ soort: 'wijzigen', id, wijziging })
    },
    haalWeg: (id: string) => {
      handel({ soort: 'weghalen', id })
    },
    verstuurAlles,
  }
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
