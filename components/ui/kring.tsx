export type KringPil = Readonly<{ oin: string; afkorting: string; naam: string; ziet: boolean; isU: boolean }>

function kleurVan({ ziet, isU }: KringPil): string {
  if (!ziet) return 'border-control text-ink line-through decoration-1 print:font-normal'
  return isU
    ? 'border-ink bg-ink text-paper print:bg-sheet print:text-ink'
    : 'border-ander-vlak bg-ander-vlak text-ander print:border-control print:bg-sheet print:text-ink'
}

/** The letters alone: the words stand beside them, or are there for who cannot see them. */
function Letters({ lid, className = '' }: Readonly<{ lid: KringPil; className?: string }>) {
  return (
    <span
      aria-hidden="true"
      className={`inline-block h-6 min-w-7.5 rounded-pil border px-1 text-center text-klein leading-[22px] font-[650] ${kleurVan(lid)} ${className}`}
    >
      {lid.afkorting}
    </span>
  )
}

/** What the letters mean; the pills say it themselves to who cannot see them. */
export function KringLegenda({ leden }: Readonly<{ leden: readonly KringPil[] }>) {
  return (
    <p aria-hidden="true" className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-klein text-ink-2">
      {leden.map((lid) => (
        <span key={lid.oin} className="inline-flex items-center gap-1.5">
          <Letters lid={lid} />
          {lid.naam}
          {lid.isU ? ' (u)' : ''}
        </span>
      ))}
      <span>en wie later toegang krijgt</span>
    </p>
  )
}

/** Who can see this: one pill per deelnemer, filled, or struck behind the word *niet*, each with its full text. */
export function Kring({ leden }: Readonly<{ leden: readonly KringPil[] }>) {
  const niet = leden.filter(({ ziet }) => !ziet)
  return (
    <ul className="inline-flex flex-wrap items-center gap-1" aria-label="Wie kan dit zien">
      {leden.filter(({ ziet }) => ziet).map(toonPil)}
      {niet.length > 0 && (
        <li aria-hidden="true" className="text-klein text-ink">
          niet
        </li>
      )}
      {niet.map(toonPil)}
    </ul>
  )
}

function toonPil(lid: KringPil) {
  const { oin, naam, isU, ziet } = lid
  return (
    <li key={oin} title={naam}>
      <Letters lid={lid} />
      <span className="sr-only">
        {naam}
        {isU ? ' (u)' : ''} kan dit {ziet ? '' : 'niet '}zien
      </span>
    </li>
  )
}

/** The same in full sentences, for the panel beside a choice. */
export function KringLijst({ leden }: Readonly<{ leden: readonly KringPil[] }>) {
  return (
    <ul className="mt-3 space-y-2 text-tabel">
      {leden.map((lid) => (
        <li key={lid.oin} className="flex items-start gap-3">
          <Letters lid={lid} className="w-11 flex-none" />
          <span>
            {lid.naam}
            {lid.isU ? ' (u)' : ''}
            {!lid.ziet && <span className="block text-meta text-ink-2">ziet niet dat dit document bestaat</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
