import { Alert } from '#components/ui/alert.tsx'
import {
  type CertificaatStand,
  titelVanWeigering,
  waarschuwDrempel,
  WEIGERING_UITLEG,
} from '#lib/domain/certificaat.ts'
import { formatDatum, formatDatumTijd } from '#lib/domain/datum.ts'

/** What somebody has to do about the certificate; nothing when all is well. `dagen`: whole days it is still valid. */
export function CertificaatMelding({ stand, dagen }: Readonly<{ stand: CertificaatStand; dagen: number }>) {
  return (
    <>
      <Geweigerd {...stand} />
      <Verloopt dagen={dagen} />
    </>
  )
}

function Geweigerd({ certificaat, geweigerd }: CertificaatStand) {
  if (geweigerd === null) return null
  const { uitleg, advies } = WEIGERING_UITLEG[geweigerd.weigering]
  return (
    <div className="mb-6">
      <Alert soort="letop" titel={titelVanWeigering(geweigerd.weigering)}>
        <p>
          {uitleg} {advies}
        </p>
        <p className="mt-2">
          Het portaal blijft het certificaat gebruiken dat het al had. Dat geldt tot{' '}
          {formatDatum(certificaat.geldigTot.toISOString())}. Gezien op {formatDatumTijd(geweigerd.sinds)}.
        </p>
      </Alert>
    </div>
  )
}

function Verloopt({ dagen }: Readonly<{ dagen: number }>) {
  if (waarschuwDrempel(dagen) === null) return null
  const titel = dagen < 0 ? 'Het certificaat is verlopen' : 'Het certificaat verloopt binnenkort'
  return (
    <div className="mb-6">
      <Alert soort={dagen < 0 ? 'fout' : 'letop'} titel={titel}>
        Zonder geldig certificaat weigert het DSO elke verbinding. Vraag een nieuw certificaat aan bij uw uitgever, en
        zet het op de plaats van het oude. Het portaal neemt het zonder herstart in gebruik.
      </Alert>
    </div>
  )
}
