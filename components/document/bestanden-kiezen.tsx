'use client'
import { useDropzone } from 'react-dropzone'
import { Knop } from '#components/ui/knop.tsx'
import { beschrijvingVan, VeldFoutTekst } from '#components/ui/veld.tsx'
import { formatGrootte } from '#lib/domain/document.ts'

type Props = Readonly<{
  id: string
  maxBytes: number
  fout: string | undefined
  onKies: (bestanden: readonly File[]) => void
}>

/** A button that everyone can use, and a drop area for who likes to drag. */
export function BestandenKiezen({ id, maxBytes, fout, onKies }: Props) {
  const { getRootProps, getInputProps, open, isDragActive } = useDropzone({
    noClick: true,
    noKeyboard: true,
    onDrop: (bestanden: File[]) => {
      onKies(bestanden)
    },
  })
  return (
    <div
      {...getRootProps({ role: undefined, tabIndex: undefined })}
      className={`flex flex-wrap items-center gap-x-4.5 gap-y-3 rounded-kaart border-[1.5px] border-dashed border-control px-6 py-4.5 md:py-6 ${isDragActive ? 'bg-well' : 'bg-sheet'}`}
    >
      <input {...getInputProps({ style: undefined, className: 'hidden', 'aria-label': 'Bestanden' })} />
      {fout !== undefined && (
        <div className="basis-full">
          <VeldFoutTekst id={id} fout={fout} />
        </div>
      )}
      <Knop
        id={id}
        type="button"
        variant="secundair"
        aria-describedby={beschrijvingVan(id, undefined, fout)}
        onClick={open}
      >
        Bestanden kiezen
      </Knop>
      <p className="flex-1 basis-50">
        {/* Nobody drags on a telephone. */}
        <span className="max-md:hidden">of sleep bestanden hierheen</span>
        <span className="block text-meta text-ink-2">
          PDF, Word, Excel, tekeningen en foto’s, tot {formatGrootte(maxBytes)} per bestand
        </span>
      </p>
    </div>
  )
}
