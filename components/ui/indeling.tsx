import type { ReactNode } from 'react'

type LijstProps = Readonly<{
  /** What a sheet of paper is of and from when, on every sheet; it lies on its side, for a list is wide. */
  blad?: Readonly<{ wat: string; opgehaald: string }>
  children: ReactNode
}>

/** List: the full width. What takes the place of a part of a dossier has its margins already. */
export function Lijstindeling({ blad, children }: LijstProps) {
  return (
    <div
      className={`mx-auto max-w-312 px-4 pt-5 pb-18 in-data-dossier:p-0! print:p-0 md:px-6 md:pt-9 ${blad === undefined ? 'print:pt-5' : 'liggend print:table print:w-full print:table-fixed'}`}
    >
      {blad !== undefined && (
        <Bladkop>
          <span>{blad.wat}</span>
          <span className="flex-none">Opgehaald op {blad.opgehaald}</span>
        </Bladkop>
      )}
      {children}
    </div>
  )
}

/** The head of a table is what every browser repeats on each sheet, without a script. */
function Bladkop({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <div className="bladkop hidden break-inside-avoid print:table-header-group">
      <div className="mb-4 flex justify-between gap-6 border-b border-line py-2 text-meta">{children}</div>
    </div>
  )
}

type DossierProps = Readonly<{
  rug: ReactNode
  /** Which dossier a sheet of paper is of, on every sheet. */
  blad: ReactNode
  children: ReactNode
}>

/** Dossier: the spine at the left, above the content on a narrow screen. */
export function Dossierindeling({ rug, blad, children }: DossierProps) {
  return (
    <div
      data-dossier=""
      className="group/dossier mx-auto max-w-312 items-start gap-12 px-4 pt-4 pb-18 print:table print:w-full print:table-fixed print:p-0 md:grid md:grid-cols-[264px_minmax(0,1fr)] md:px-6 md:pt-9"
    >
      <Bladkop>{blad}</Bladkop>
      {rug}
      <div className="min-w-0 pt-5 md:pt-0">{children}</div>
    </div>
  )
}

type TaakProps = Readonly<{
  paneel: ReactNode
  /** What carries it out: below the panel where there is no room beside it, so that nobody sends before reading who sees it. */
  voet?: ReactNode
  children: ReactNode
}>

/** Task: the form, and beside it what follows from it. */
export function Taakindeling({ paneel, voet, children }: TaakProps) {
  return (
    <div className="items-start gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,340px)] lg:grid-rows-[auto_1fr]">
      <div className="space-y-6 [&>:first-child]:mt-0">{children}</div>
      <div className="mt-8 lg:sticky lg:top-6 lg:row-span-2 lg:mt-0">{paneel}</div>
      {voet !== undefined && <div className="mt-6">{voet}</div>}
    </div>
  )
}

type PaneelProps = Readonly<{
  titel: string
  /** What can be done with it: read where it stands, and never announced as news. */
  voet?: ReactNode
  /** Its changes are told elsewhere, in fewer words. */
  stil?: boolean
  children: ReactNode
}>

/** What follows from a choice; updates are announced politely. */
export function Paneel({ titel, voet, stil = false, children }: PaneelProps) {
  return (
    <aside
      aria-label={titel}
      className="rounded-b-kaart border border-t-3 border-line border-t-ink bg-sheet px-5.5 py-5"
    >
      <h2 className="font-[650]">{titel}</h2>
      <div aria-live={stil ? undefined : 'polite'}>{children}</div>
      {voet}
    </aside>
  )
}
