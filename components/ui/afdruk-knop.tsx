'use client'
import { Icoon } from './icoon.tsx'
import { Knop } from './knop.tsx'

export function AfdrukKnop({ wat = 'Bewijs' }: Readonly<{ wat?: string }>) {
  return (
    <Knop
      type="button"
      variant="secundair"
      onClick={() => {
        window.print()
      }}
    >
      <Icoon naam="afdrukken" />
      {wat} afdrukken
    </Knop>
  )
}
