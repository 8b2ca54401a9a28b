import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { LoginFoutMelding } from './login-fout-melding.tsx'
import { Knop } from '#components/ui/knop.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'
import { CSRF_HEADER } from '#lib/login/csrf.ts'
import { leesLoginFout, leesNummer } from '#lib/login/login-fout.ts'
import { STARTPAGINA, veiligTerug } from '#lib/auth/terug.ts'
import { env } from '#lib/env.ts'

type Zoek = Promise<Record<string, string | string[] | undefined>>

export async function generateMetadata({ searchParams }: Readonly<{ searchParams: Zoek }>): Promise<Metadata> {
  const fout = leesLoginFout((await searchParams)['fout'])
  return { title: fout === null ? 'Inloggen' : 'Fout: Inloggen' }
}

export default async function InloggenPagina({ searchParams }: Readonly<{ searchParams: Zoek }>) {
  const { fout: foutCode, nummer, terug: ruweTerug, login_hint: hint } = await searchParams
  const fout = leesLoginFout(foutCode)
  const terug = veiligTerug(enkel(ruweTerug), env().portalUrl)
  const csrfToken = (await headers()).get(CSRF_HEADER) ?? ''
  const vraag = enkel(hint) === undefined ? '' : `?${new URLSearchParams({ login_hint: enkel(hint) ?? '' })}`
  return (
    <>
      <Paginakop
        titel="Inloggen bij Samenwerken"
        intro="Werk samen met bevoegd gezag, behandeldiensten en ketenpartners aan een verzoek onder de Omgevingswet."
      />
      <div className="space-y-6">
        {fout !== null && (
          <LoginFoutMelding
            fout={fout}
            nummer={leesNummer(nummer)}
            dienst={env().eh.serviceNaam}
            niveau={niveauNaam()}
          />
        )}
        {terug !== STARTPAGINA && <p>Na het inloggen gaat u verder waar u was.</p>}
        <form action={`/api/auth/signin/eherkenning${vraag}`} method="post">
          <input type="hidden" name="csrfToken" value={csrfToken} />
          <input type="hidden" name="callbackUrl" value={terug} />
          <Knop>Inloggen met eHerkenning</Knop>
        </form>
      </div>
      <WatUNodigHeeft />
    </>
  )
}

function WatUNodigHeeft() {
  return (
    <Blok titel="Wat u nodig heeft">
      <ul className="leesbreedte list-disc space-y-1 pl-5">
        <li>eHerkenning met betrouwbaarheidsniveau {niveauNaam()} of hoger</li>
        <li>een eHerkenningsmiddel dat is gekoppeld aan het OIN van uw organisatie</li>
        <li>een machtiging voor de dienst ‘{env().eh.serviceNaam}’</li>
      </ul>
      <p className="mt-4 leesbreedte">
        Nog geen eHerkenning? Vraag het aan bij de beheerder van eHerkenning in uw organisatie, of kijk op{' '}
        <a href="https://www.eherkenning.nl">eherkenning.nl</a>.
      </p>
    </Blok>
  )
}

function niveauNaam(): string {
  return env().eh.minLoa.replace('loa', 'EH').replace('plus', '+')
}

function enkel(waarde: string | string[] | undefined): string | undefined {
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined
}
