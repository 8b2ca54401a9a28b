import { Suspense } from 'react'
import { kortGeteld, type Telling } from '#lib/domain/werkvoorraad.ts'

export type Tellingen = Readonly<{ werkvoorraad: Telling; notificaties: number }>

/** The counts beside the menu; null when they cannot be had. */
export function menuTellingen(tellingen: Tellingen | null) {
  return {
    werkvoorraad: <MenuTelling aantal={tellingen?.werkvoorraad} eenheid="aan zet" kleur="text-u" />,
    notificaties: <MenuTelling aantal={tellingen?.notificaties} eenheid="in uw lijst" kleur="text-ink-2" />,
  }
}

type LaterProps = Readonly<{ tellingen: Promise<Tellingen | null>; naam: keyof Tellingen }>

/** One of them, streamed in behind the menu: a slow upstream never holds up a page. */
export function MenuTellingLater(props: LaterProps) {
  return (
    <Suspense fallback={null}>
      <Opgehaald {...props} />
    </Suspense>
  )
}

async function Opgehaald({ tellingen, naam }: LaterProps) {
  return menuTellingen(await tellingen)[naam]
}

type Props = Readonly<{ aantal: Telling | number | undefined; eenheid: string; kleur: string }>

export function MenuTelling({ aantal, eenheid, kleur }: Props) {
  const telling = aantal ?? 0
  const geteld = kortGeteld(typeof telling === 'number' ? { aantal: telling, exact: true, afgebroken: false } : telling)
  if (geteld === null) return null
  return (
    <span className={`ml-1.5 text-klein font-[650] ${kleur}`}>
      <span aria-hidden="true">{geteld.kort}</span>
      <span className="sr-only">
        , {geteld.voluit} {eenheid}
      </span>
    </span>
  )
}
