import { describe, expect, it } from 'vitest'
import { aannames } from './aannames.ts'
import { readKoppelvlak } from './document.ts'
import { alsLijst, listKnopen } from './knopen.ts'

const genoemd = new Set(listKnopen(readKoppelvlak()).flatMap(({ waarde }) => alsLijst(waarde['x-onzekerheid'])))

describe('register van aannames', () => {
  it('loopt van U0 tot en met U15, zonder gaten', () => {
    expect(aannames.map((aanname) => aanname.id)).toEqual(Array.from({ length: 16 }, (_, i) => `U${i}`))
  })

  it('kent elke onzekerheid die het koppelvlak noemt', () => {
    const bekend = new Set<string>(aannames.map((aanname) => aanname.id))
    expect([...genoemd].filter((id) => !bekend.has(id))).toEqual([])
  })

  it('wordt voor alles behalve de toestemming zelf ook echt genoemd in het koppelvlak', () => {
    expect(aannames.map((aanname) => aanname.id).filter((id) => !genoemd.has(id))).toEqual(['U0'])
  })

  it.each(aannames)('$id zegt wat onbekend is, wat wij doen en waar dat wordt omgezet', (aanname) => {
    for (const tekst of [aanname.onderwerp, aanname.aanname, aanname.schakelaar]) expect(tekst).toMatch(/^.{4,}$/)
  })
})
