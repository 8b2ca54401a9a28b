'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { Etiket } from '#components/ui/etiket.tsx'
import { Selectie } from '#components/ui/filter-formulier.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { INVOER_KLASSEN } from '#components/ui/veld.tsx'
import { VERTROUWELIJKHEID_LABEL } from '#lib/domain/document.ts'
import type { Document, DocumentId } from '#lib/domain/document-schema.ts'
import { describePagina, type Pagina } from '#lib/domain/pagina.ts'
import type { SamenwerkingId } from '#lib/domain/samenwerking-schema.ts'
import { telDocumenten } from './opstelling.ts'
import { documentKeuzeQueries, type KiesVraag } from './document-keuze-queries.ts'

type Props = Readonly<{
  samenwerkingId: SamenwerkingId
  gekozen: readonly DocumentId[]
  zonder: readonly string[]
  onKies: (document: Document, aan: boolean) => void
}>

/** One page of the dossier's documents at a time, from the source; typing narrows the page that is shown. */
export function DocumentKiezer({ samenwerkingId, gekozen, zonder, onKies }: Props) {
  const id = useId()
  const [vraag, setVraag] = useState<KiesVraag>({ pagina: 1, sort: '-creatieDatumTijd', van: '' })
  const [zoek, setZoek] = useState('')
  const { getoond, error, isFetching, refetch } = useLijst(samenwerkingId, vraag)
  return (
    <div className="space-y-3">
      <Zoeken id={id} vraag={vraag} zoek={zoek} onZoek={setZoek} onVraag={setVraag} />
      {error !== null && (
        <Mislukt fout={error} bezig={isFetching} metLijst={getoond !== undefined} onOpnieuw={() => void refetch()} />
      )}
      {getoond === undefined && error === null && <p className="text-ink-2">De documenten worden opgehaald.</p>}
      {getoond !== undefined && (
        <>
          <Lijst id={id} items={getoond.items} pagina={getoond.pagina} zoek={zoek} {...{ gekozen, zonder, onKies }} />
          <Bladeren
            nummer={getoond.pagina.nummer}
            paginas={getoond.pagina.paginas}
            naar={(pagina) => {
              // After a failure the page that was asked for is asked for already.
              if (pagina === vraag.pagina) void refetch()
              else setVraag({ ...vraag, pagina })
            }}
          />
        </>
      )}
    </div>
  )
}

/** The page that was asked for, or the last one that came. */
function useLijst(samenwerkingId: SamenwerkingId, vraag: KiesVraag) {
  const lijst = documentKeuzeQueries.pagina(samenwerkingId, vraag)
  const { data, error, isFetching, refetch } = useQuery({ ...lijst, placeholderData: keepPreviousData })
  // keepPreviousData ends at a failure: what was on the screen then would go.
  const [laatste, setLaatste] = useState(data)
  if (data !== undefined && data !== laatste) setLaatste(data)
  return { getoond: data ?? laatste, error, isFetching, refetch }
}

type MisluktProps = Readonly<{ fout: Error; bezig: boolean; metLijst: boolean; onOpnieuw: () => void }>

function Mislukt({ fout, bezig, metLijst, onOpnieuw }: MisluktProps) {
  return (
    <>
      <ProbleemMelding vanzelf fout={fout} />
      {metLijst && <p>Hieronder staat nog de vorige lijst.</p>}
      <Knop type="button" variant="secundair" bezig={bezig} onClick={onOpnieuw}>
        Opnieuw ophalen
      </Knop>
    </>
  )
}

type LijstProps = Pagina<Document> & Readonly<{ id: string; zoek: string }> & Omit<Props, 'samenwerkingId'>

function Lijst({ id, items, pagina, zoek, gekozen, zonder, onKies }: LijstProps) {
  const woord = zoek.trim().toLowerCase()
  const over = items.filter(({ documentId }) => !zonder.includes(documentId))
  const getoond = over.filter(({ bestandsNaam }) => bestandsNaam.toLowerCase().includes(woord))
  return (
    <>
      <p role="status" className="text-meta text-ink-2">
        {pagina.paginas <= 1 ? telDocumenten(over.length) : describePagina(pagina, ['document', 'documenten'])}
        {over.length < items.length && `. Al gekoppeld, en daarom niet in deze lijst: ${items.length - over.length}`}
        {woord !== '' && `. Hierin passen er ${getoond.length} bij ‘${zoek.trim()}’`}.
      </p>
      <ul className="max-h-96 overflow-y-auto border border-line bg-sheet" aria-label="Documenten om te kiezen">
        {getoond.map((document) => (
          <Regel
            key={document.documentId}
            id={`${id}-${document.documentId}`}
            document={document}
            aan={gekozen.includes(document.documentId)}
            onKies={onKies}
          />
        ))}
      </ul>
    </>
  )
}

type ZoekenProps = Readonly<{
  id: string
  vraag: KiesVraag
  zoek: string
  onZoek: (zoek: string) => void
  onVraag: (vraag: KiesVraag) => void
}>

function Zoeken({ id, vraag, zoek, onZoek, onVraag }: ZoekenProps) {
  return (
    <div
      className="flex flex-wrap items-end gap-4"
      onInput={(event) => {
        // Looking for something is nothing to lose: the form around it hears of what is chosen.
        event.stopPropagation()
      }}
      onChange={(event) => {
        const { target } = event
        if (!(target instanceof HTMLSelectElement)) return
        onVraag({ ...vraag, pagina: 1, [target.name === 'van' ? 'van' : 'sort']: target.value })
      }}
    >
      <div className="min-w-0 flex-1 basis-56">
        <label htmlFor={`${id}-zoek`} className="font-[650]">
          Zoek in deze lijst
        </label>
        <input
          id={`${id}-zoek`}
          type="search"
          autoComplete="off"
          value={zoek}
          className={INVOER_KLASSEN}
          onChange={(event) => {
            onZoek(event.target.value)
          }}
          onKeyDown={(event) => {
            // Enter would send the actieverzoek.
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </div>
      <Selectie
        id={`${id}-sort`}
        name="sort"
        label="Volgorde"
        waarde={vraag.sort}
        opties={[
          ['-creatieDatumTijd', 'Nieuwste eerst'],
          ['bestandsNaam', 'Op naam'],
        ]}
      />
      <Selectie
        id={`${id}-van`}
        name="van"
        label="Toegevoegd door"
        waarde={vraag.van}
        opties={[
          ['', 'Iedereen'],
          ['ons', 'Uw organisatie'],
          ['anderen', 'Anderen'],
        ]}
      />
    </div>
  )
}

type RegelProps = Readonly<{ id: string; document: Document; aan: boolean; onKies: Props['onKies'] }>

function Regel({ id, document, aan, onKies }: RegelProps) {
  const { bestandsNaam, vertrouwelijkheid, toegevoegdDoorNaam } = document
  return (
    <li className="flex min-h-11 items-start gap-3 border-b border-line px-3 py-2 last:border-b-0">
      <input
        id={id}
        type="checkbox"
        checked={aan}
        aria-describedby={`${id}-uitleg`}
        className="mt-0.5 size-5 flex-none"
        onChange={(event) => {
          onKies(document, event.target.checked)
        }}
      />
      <div className="min-w-0">
        <label htmlFor={id} className="wrap-anywhere">
          {bestandsNaam}
        </label>
        <p id={`${id}-uitleg`} className="text-meta text-ink-2">
          <Etiket soort={vertrouwelijkheid === 'SV' ? 'strikt' : 'omlijnd'}>
            {VERTROUWELIJKHEID_LABEL[vertrouwelijkheid]}
          </Etiket>{' '}
          van {toegevoegdDoorNaam}
        </p>
      </div>
    </li>
  )
}

type BladerenProps = Readonly<{ nummer: number; paginas: number; naar: (pagina: number) => void }>

function Bladeren({ nummer, paginas, naar }: BladerenProps) {
  if (paginas <= 1) return null
  const knop = (pagina: number, tekst: string) => (
    <Knop
      type="button"
      variant="tekst"
      onClick={() => {
        naar(pagina)
      }}
    >
      {tekst}
    </Knop>
  )
  return (
    <div role="group" aria-label="Bladeren door de documenten" className="flex flex-wrap items-center gap-3">
      {nummer > 1 && knop(nummer - 1, 'Vorige')}
      <span className="text-meta text-ink-2">
        Pagina {nummer} van {paginas}
      </span>
      {nummer < paginas && knop(nummer + 1, 'Volgende')}
    </div>
  )
}
