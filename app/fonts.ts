import localFont from 'next/font/local'

/** Keeps 0/O and 1/l/I apart, which is what OINs and verzoeknummers need. */
export const atkinson = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-atkinson',
  display: 'swap',
})

/** Titles only. */
export const sourceSerif = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  weight: '600',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
  display: 'swap',
})
