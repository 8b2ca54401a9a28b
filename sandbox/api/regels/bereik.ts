export type Bereik = { start: number; end: number }

/** One range of a `Range` header. Null: answer everything. `onbereikbaar`: 416. Several ranges: answer everything. */
export function parseBereik(header: string | undefined, grootte: number): Bereik | 'onbereikbaar' | null {
  const [eerste = '', laatste = ''] = delenVan(header)
  if (eerste === '' && laatste === '') return null
  const { start, end } = eerste === '' ? staart(Number(laatste), grootte) : vanaf(Number(eerste), laatste, grootte)
  return start > end || start >= grootte ? 'onbereikbaar' : { start, end }
}

function delenVan(header = ''): string[] {
  return /^bytes=(\d*)-(\d*)$/.exec(header.trim())?.slice(1) ?? []
}

/** `bytes=-500`: the last 500. */
function staart(aantal: number, grootte: number): Bereik {
  return { start: Math.max(grootte - aantal, 0), end: grootte - 1 }
}

function vanaf(start: number, laatste: string, grootte: number): Bereik {
  return { start, end: laatste === '' ? grootte - 1 : Math.min(Number(laatste), grootte - 1) }
}
