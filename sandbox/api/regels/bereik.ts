export type Bereik = { start: number; end: number }

/** One range of a `Range` header. Null: answer everything. `onbereikbaar`: 416. Several ranges: answer everything. */
export function parseBereik(header: string | undefined, grootte: number): Bereik | 'onbereikbaar' | null {
  const [, eerste = '', laatste = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (eerste === '' && laatste === '') return null
  const start = eerste === '' ? Math.max(grootte - Number(laatste), 0) : Number(eerste)
  const end = eerste === '' || laatste === '' ? grootte - 1 : Math.min(Number(laatste), grootte - 1)
  return start > end || start >= grootte ? 'onbereikbaar' : { start, end }
}
