import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { atkinson, sourceSerif } from './fonts.ts'
import './globals.css'
import './afdrukken.css'

export const metadata: Metadata = {
  title: { template: '%s - Samenwerken', default: 'Samenwerken' },
  description: 'Samenwerken onder de Omgevingswet. Een open source portaal. Geen website van het DSO.',
  robots: { index: false, follow: false },
  icons: { icon: '/zegel.svg' },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <html lang="nl" className={`${atkinson.variable} ${sourceSerif.variable}`}>
      <body>{children}</body>
    </html>
  )
}
