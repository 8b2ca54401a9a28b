'use client'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useHandeling } from '#components/formulier/use-handeling.ts'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { Document } from '#lib/domain/document-schema.ts'
import { ontkoppelDocument } from './actieverzoek-queries.ts'

const OntkoppelenVraag = dynamic(() => import('./ontkoppelen-vraag.tsx').then((deel) => deel.OntkoppelenVraag))

type Props = Readonly<{ actieverzoekId: ActieverzoekId; document: Document }>

/** Takes a document out of the question; it stays in the dossier, so it can be put back. */
export function OntkoppelenKnop({ actieverzoekId, document }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const { stuur, bezig, fout } = useHandeling({
    doe: () => ontkoppelDocument(actieverzoekId, document.documentId),
    gelukt: () => {
      setOpen(false)
      router.refresh()
    },
  })
  return (
    <>
      <button
        type="button"
        className="cursor-pointer text-action underline underline-offset-3"
        onClick={() => {
          setOpen(true)
        }}
      >
        Ontkoppelen <span className="sr-only">{document.bestandsNaam}</span>
      </button>
      {open && (
        <OntkoppelenVraag
          bestandsNaam={document.bestandsNaam}
          bezig={bezig}
          fout={fout}
          onBevestig={() => {
            stuur()
          }}
          onSluit={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
