import { Link } from './link.tsx'
type Props = Readonly<{ nummer: number; paginas: number; hrefVan: (nummer: number) => string }>

/** Links, so that every page has an address and the list works without JavaScript. */
export function Paginering({ nummer, paginas, hrefVan }: Props) {
  if (paginas <= 1) return null
  return (
    <>
      <nav aria-label="Bladeren" className="mt-4 flex items-center gap-6">
        {nummer > 1 && <Link href={hrefVan(nummer - 1)}>Vorige pagina</Link>}
        <span className="text-meta text-ink-2">
          Pagina {nummer} van {paginas}
        </span>
        {nummer < paginas && <Link href={hrefVan(nummer + 1)}>Volgende pagina</Link>}
      </nav>
      {/* "Pagina" is what the foot of the sheet counts. */}
      <p className="mt-4 hidden text-meta print:block">
        Dit is deel {nummer} van {paginas} van de lijst. De rest staat niet op dit papier.
      </p>
    </>
  )
}
