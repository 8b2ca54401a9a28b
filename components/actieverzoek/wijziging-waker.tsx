'use client'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { Alert } from '#components/ui/alert.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { labelActieverzoekStatus } from '#lib/domain/actieverzoek.ts'
import type { Actieverzoek } from '#lib/domain/actieverzoek-schema.ts'
import { actieverzoekQueries } from './actieverzoek-queries.ts'

/** Says that somebody changed what is on the page; the page itself waits for the user, so that nothing jumps. */
export function WijzigingWaker({ getoond }: Readonly<{ getoond: Actieverzoek }>) {
  const router = useRouter()
  const { data = getoond } = useQuery(actieverzoekQueries.actueel(getoond.actieverzoekId))
  const isNieuwer = data.status !== getoond.status && tijdVan(data) > tijdVan(getoond)
  return (
    <div role="status">
      {isNieuwer && (
        <div className="mb-6">
          <Alert soort="letop" titel={`De status is intussen: ${labelActieverzoekStatus(data)}`}>
            <Knop
              type="button"
              variant="tekst"
              onClick={() => {
                router.refresh()
              }}
            >
              Vernieuwen
            </Knop>
          </Alert>
        </div>
      )}
    </div>
  )
}

function tijdVan({ laatstAangepastDatumTijd, creatieDatumTijd }: Actieverzoek): number {
  return Date.parse(laatstAangepastDatumTijd ?? creatieDatumTijd)
}
