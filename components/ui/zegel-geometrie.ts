export type Perceel = { punten: string; tint: 'vlak' | 'licht' | 'vol' }

type Vak = { x: number; y: number; breed: number; hoog: number }

/** A parcel map of six plots on a 40×40 field, the same for the same id and different for its neighbours. */
export function perceelkaart(id: string): Perceel[] {
  const toeval = reeksUit(id)
  const vakken: Vak[] = [{ x: 0, y: 0, breed: 40, hoog: 40 }]
  while (vakken.length < 6) splitsGrootste(vakken, 0.34 + toeval() * 0.32)
  const scheef = (toeval() - 0.5) * 14
  const vol = Math.floor(toeval() * vakken.length)
  const licht = (vol + 2) % vakken.length
  return vakken.map((vak, index) => ({
    punten: hoeken(vak, scheef),
    tint: index === vol ? 'vol' : index === licht ? 'licht' : 'vlak',
  }))
}

function splitsGrootste(vakken: Vak[], deel: number): void {
  vakken.sort((a, b) => b.breed * b.hoog - a.breed * a.hoog)
  const vak = vakken.shift()
  if (vak === undefined) return
  const { x, y, breed, hoog } = vak
  if (breed >= hoog)
    vakken.push({ ...vak, breed: breed * deel }, { x: x + breed * deel, y, breed: breed * (1 - deel), hoog })
  else vakken.push({ ...vak, hoog: hoog * deel }, { x, y: y + hoog * deel, breed, hoog: hoog * (1 - deel) })
}

function hoeken({ x, y, breed, hoog }: Vak, scheef: number): string {
  const punt = (px: number, py: number) =>
    `${(px + (scheef * (py - 20)) / 40).toFixed(1)},${(py + ((scheef / 3) * (px - 20)) / 40).toFixed(1)}`
  return [punt(x, y), punt(x + breed, y), punt(x + breed, y + hoog), punt(x, y + hoog)].join(' ')
}

/** FNV-1a seeds a xorshift: small, and the same in every browser. Numbers from 0 to 1. */
function reeksUit(id: string): () => number {
  let staat = 2166136261
  for (const teken of id) staat = Math.imul(staat ^ (teken.codePointAt(0) ?? 0), 16777619) >>> 0
  return () => {
    staat ^= staat << 13
    staat ^= staat >>> 17
    staat ^= staat << 5
    staat >>>= 0
    return staat / 4294967296
  }
}
