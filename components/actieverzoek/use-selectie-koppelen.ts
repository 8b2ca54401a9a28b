'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import type { Document, DocumentId } from '#lib/domain/document-schema.ts'
import { isGekoppeld } from '#lib/domain/koppeling.ts'
import { koppelDocumenten } from './actieverzoek-queries.ts'
import { telDocumenten } from './opstelling.ts'
import { Reeks, type Uitkomst } from './reeks.ts'

type KoppelUitkomst = Uitkomst<DocumentId, Actieverzoek>

type Poging = Readonly<{
  actieverzoek: Actieverzoek
  ids: readonly DocumentId[]
  reeks: Reeks<DocumentId, Actieverzoek>
}>

/** How it went with each, when not all went well. */
export type KoppelUitslag = Readonly<{ actieverzoek: Actieverzoek; uitkomsten: readonly KoppelUitkomst[] }>

/**
 * Links each document to one actieverzoek, a call each; what is linked already is left alone. When not all went well
 * there is an `uitslag`, and `opnieuw` tries what failed once more.
 */
export function useSelectieKoppelen(documenten: readonly Document[], gelukt: (actieverzoek: Actieverzoek) => void) {
  const [poging, setPoging] = useState<Poging | null>(null)
  const [klaar, setKlaar] = useState(0)
  const [uitslag, setUitslag] = useState<KoppelUitslag | null>(null)

  async function stuur({ actieverzoek, ids, reeks }: Poging): Promise<boolean> {
    setKlaar(0)
    const uitkomsten = await reeks.stuur(ids, setKlaar)
    const alles = uitkomsten.every((uitkomst) => 'antwoord' in uitkomst)
    if (alles) gelukt(actieverzoek)
    else setUitslag({ actieverzoek, uitkomsten })
    return alles
  }

  const { mutate, isPending, data: allesNa } = useMutation({ mutationFn: stuur })
  return {
    /** What fails is in `uitslag`. */
    koppel: (actieverzoek: Actieverzoek) => {
      const nieuw = nieuwePoging(actieverzoek, documenten)
      setPoging(nieuw)
      return stuur(nieuw)
    },
    voortgang: `${klaar} van ${telDocumenten(poging?.ids.length ?? documenten.length)} geprobeerd`,
    uitslag,
    bezig: isPending || allesNa === true,
    opnieuw: () => {
      if (poging !== null && !isPending) mutate(poging)
    },
  }
}

function nieuwePoging(actieverzoek: Actieverzoek, documenten: readonly Document[]): Poging {
  const koppelEen = (id: DocumentId, key: string) =>
    koppelDocumenten(actieverzoek.actieverzoekId, { documentIds: [id] }, key)
  const ids = documenten.map(({ documentId }) => documentId).filter((id) => !isGekoppeld(actieverzoek, id))
  return { actieverzoek, ids, reeks: new Reeks(koppelEen) }
}
