'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { FormulierKop } from '#components/formulier/formulier-kop.tsx'
import { Formulier } from '#components/formulier/formulier.tsx'
import { tekstUit, useFormulier } from '#components/formulier/use-formulier.ts'
import { Paneel, Taakindeling } from '#components/ui/indeling.tsx'
import { Knop, KnopLink, KnoppenRij } from '#components/ui/knop.tsx'
import { SAMENWERKING_VELDEN } from '#lib/domain/samenwerking.ts'
import type { Samenwerking } from '#lib/domain/samenwerking-schema.ts'
import { ProblemError } from '#lib/problem/problem.ts'
import { AanpasVelden } from './aanpas-velden.tsx'
import { kiesAanpassing } from './aanpassing.ts'
import { haalSamenwerking, pasSamenwerkingAan } from './samenwerking-queries.ts'

/** Changes only what was changed; what a colleague changed meanwhile is shown first, with what was typed kept. */
export function SamenwerkingAanpassen({ samenwerking }: Readonly<{ samenwerking: Samenwerking }>) {
  const router = useRouter()
  // What the fields were filled with: a page that is read anew does not change what stands in them.
  const [begin] = useState(samenwerking)
  const gezien = useRef(samenwerking)
  const dossier = `/samenwerkingen/${samenwerking.samenwerkingId}`
  const formulier = useFormulier({
    naam: 'aanpassen',
    schema: () => import('#lib/domain/samenwerking-schema.ts').then((schema) => schema.SamenwerkingVelden),
    lees: (gegevens) =>
      Object.fromEntries(SAMENWERKING_VELDEN.map((veld) => [veld, tekstUit(gegevens, veld).replaceAll('\r\n', '\n')])),
    verstuur: async (velden) => {
      try {
        return await pasSamenwerkingAan(samenwerking.samenwerkingId, kiesAanpassing(velden, begin, gezien.current))
      } catch (fout) {
        // Whoever sends again after reading what stands there now means it.
        if (isConflict(fout)) gezien.current = await haalSamenwerking(samenwerking.samenwerkingId)
        throw fout
      }
    },
    gelukt: () => {
      router.push(`${dossier}?gedaan=aangepast`)
      router.refresh()
    },
  })
  return (
    <Taakindeling paneel={<WatVolgt intussen={isConflict(formulier.probleem)} />}>
      <FormulierKop {...formulier} />
      <Formulier onSubmit={formulier.onSubmit} className="space-y-6">
        <AanpasVelden samenwerking={samenwerking} idVan={formulier.idVan} foutVan={formulier.foutVan} />
        <KnoppenRij>
          <Knop bezig={formulier.bezig}>Samenwerking aanpassen</Knop>
          <KnopLink href={dossier} variant="tekst">
            Annuleren
          </KnopLink>
        </KnoppenRij>
      </Formulier>
    </Taakindeling>
  )
}

function isConflict(fout: unknown): boolean {
  return fout instanceof ProblemError && fout.code === 'status-conflict'
}

function WatVolgt({ intussen }: Readonly<{ intussen: boolean }>) {
  return (
    <Paneel titel="Wat gebeurt er daarna?">
      <p className="mt-2 text-tabel">
        Alle deelnemers zien de nieuwe gegevens meteen. Of zij ook een notificatie krijgen, weten wij niet. Noem geen
        namen van aanvragers.
      </p>
      {intussen && (
        <p className="mt-2 text-tabel">Wat u typte, staat er nog. Verstuurt u het nog een keer, dan geldt uw tekst.</p>
      )}
    </Paneel>
  )
}
