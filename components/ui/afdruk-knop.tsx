'use client'
import { Icoon } from './icoon.tsx'
import { Knop } from './knop.tsx'

export function AfdrukKnop() {
  return (
    <Knop
      type="button"
      variant="secundair"
      onClick={() => {
        window.print()
      }}
    >
      <Icoon naam="afdrukken" />
      Bewijs afdrukken
    </Knop>
  )
}
