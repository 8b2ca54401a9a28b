import { firstLoadSizes } from './first-load.ts'

/** Decision 16: the gate; 155 kB is the goal. 1 kB = 1000 bytes. */
const LIMIT = 165_000
const BAREST_PAGE = '/cookies'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** Says the first-load JavaScript of every page, and the floor of a bare one. Returns whether all are within bounds. */
export function reportBundle(build: string, say: (line: string) => void): boolean {
  const sizes = firstLoadSizes(build)
  for (const { page, bytes } of sizes) {
    say(`${bytes > LIMIT ? '✗' : '✓'} ${kilobytes(bytes).padStart(9)}  ${page}`)
  }
  const floor = sizes.find(({ page }) => page === BAREST_PAGE)
  const text = floor === undefined ? 'onbekend' : kilobytes(floor.bytes)
  say(`Kale pagina (${BAREST_PAGE}): ${text}; grens per pagina: ${kilobytes(LIMIT)}, gzip`)
  return sizes.length > 0 && sizes.every(({ bytes }) => bytes <= LIMIT)
}
