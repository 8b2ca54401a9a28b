'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useHandeling } from '#components/formulier/use-handeling.ts'
import { ProbleemMelding } from '#components/probleem/probleem-melding.tsx'
import { DialoogVenster } from '#components/ui/dialoog-venster.tsx'
import { Knop } from '#components/ui/knop.tsx'
import type { ActieverzoekId } from '#lib/domain/actieverzoek-schema.ts'
import type { Bericht } from '#lib/domain/bericht-schema.ts'
import { formatDatumTijd } from '#lib/domain/datum.ts'
import { berichtQueries, verwijderBericht } from './bericht-queries.ts'

type Props = Readonly<{ actieverzoekId: ActieverzoekId; bericht: Bericht }>

/** Asks first: the other one loses it too. */
export function BerichtVerwijderen({ actieverzoekId, bericht: { berichtId, creatieDatumTijd } }: Props) {
  const [venster, setVenster] = useState<'nog-niet' | 'open' | 'dicht'>('nog-niet')
  const client = useQueryClient()
  const { queryKey } = berichtQueries.vanActieverzoek(actieverzoekId)
  const { stuur, bezig, fout } = useHandeling({
    doe: () => verwijderBericht(actieverzoekId, berichtId),
    gelukt: () => {
      client.setQueryData(queryKey, (oud) => oud?.filter((bericht) => bericht.berichtId !== berichtId))
      void client.invalidateQueries({ queryKey })
    },
  })
  return (
    <>
      <Knop
        type="button"
        variant="tekst"
        onClick={() => {
          setVenster('open')
        }}
      >
        <span className="text-meta font-normal">
          Bericht verwijderen<span className="sr-only"> van {formatDatumTijd(creatieDatumTijd)}</span>
        </span>
      </Knop>
      {venster !== 'nog-niet' && (
        <DialoogVenster
          open={venster === 'open'}
          vraag="Wilt u dit bericht verwijderen?"
          bevestig="Bericht verwijderen"
          bezig={bezig}
          onBevestig={() => {
            stuur()
          }}
          onSluit={() => {
            setVenster('dicht')
          }}
        >
          <p>De ander ziet het daarna ook niet meer. Wie het al las, heeft het gelezen.</p>
          <ProbleemMelding fout={fout} />
        </DialoogVenster>
      )}
    </>
  )
}
