import { Suspense } from 'react'
import { kortGeteld, type Telling } from '#lib/domain/werkvoorraad.ts'

export type Tellingen = Readonly<{ werkvoorraad: Telling; notificaties: number }>

/** The counts beside the menu. They stream in behind it: a slow upstream never holds up a page. Null when they cannot be had. */
export function menuTellingen(tellingen: Promise<Tellingen | null>) {
  return {
    werkvoorraad: (
      <Suspense fallback={null}>
        <MenuTelling aantal={tellingen.then((alle) => alle?.werkvoorraad)} eenheid="aan zet" kleur="text-u" />
      </Suspense>
    ),
    notificaties: (
      <Suspense fallback={null}>
        <MenuTelling aantal={tellingen.then((alle) => alle?.notificaties)} eenheid="in uw lijst" kleur="text-ink-2" />
      </Suspense>
    ),
  }
}

type Props = Readonly<{ aantal: Promise<Telling | number | undefined>; eenheid: string; kleur: string }>

export async function MenuTelling({ aantal, eenheid, kleur }: Props) {
  const telling = (await aantal) ?? 0
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
