/** 20 positions; the main number may contain letters. */
export function isOin(tekst: string): boolean {
  return /^[0-9A-Z]{20}$/.test(tekst)
}
