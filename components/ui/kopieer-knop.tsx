'use client'
import { useState } from 'react'
import { Knop } from './knop.tsx'

/** Copies a text and says that it did. */
export function KopieerKnop({ tekst, label }: Readonly<{ tekst: string; label: string }>) {
  const [stand, setStand] = useState<'klaar' | 'gekopieerd' | 'mislukt'>('klaar')
  return (
    <span className="niet-afdrukken inline-flex flex-wrap items-center gap-2">
      <Knop
        type="button"
        variant="secundair"
        onClick={() => {
          void navigator.clipboard.writeText(tekst).then(
            () => {
              setStand('gekopieerd')
            },
            () => {
              setStand('mislukt')
            },
          )
        }}
      >
        {label}
      </Knop>
      <span role="status" className="text-meta text-ink-2 empty:absolute">
        {stand === 'gekopieerd' && 'Gekopieerd'}
        {stand === 'mislukt' && 'Kopiëren lukt niet in deze browser. Selecteer de tekst.'}
      </span>
    </span>
  )
}
