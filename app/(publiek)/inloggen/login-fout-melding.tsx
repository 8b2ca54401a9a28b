import { Alert } from '#components/ui/alert.tsx'
import type { LoginFout } from '#lib/login/login-fout.ts'

type Props = Readonly<{
  fout: LoginFout
  /** Under which the log knows it; null when the address names none. */
  nummer: string | null
  dienst: string
  niveau: string
}>
type Tekst = { titel: string; uitleg: string; stap: string }

/** Why the login failed and what to do next. Known faults only: of the address nothing is shown but a number. */
export function LoginFoutMelding({ fout, nummer, dienst, niveau }: Props) {
  const { titel, uitleg, stap } = tekstVan(fout, dienst, niveau)
  return (
    <Alert soort={fout === 'geannuleerd' ? 'letop' : 'fout'} titel={titel} rol="alert">
      <p>{uitleg}</p>
      <p className="mt-2">{stap}</p>
      <p className="mt-2 text-meta text-ink-2">
        Code: {fout}
        {nummer !== null && <span className="block">Nummer van deze melding: {nummer}</span>}
      </p>
    </Alert>
  )
}

function tekstVan(fout: LoginFout, dienst: string, niveau: string): Tekst {
  const teksten: Readonly<Record<LoginFout, Tekst>> = {
    geannuleerd: {
      titel: 'U heeft het inloggen afgebroken',
      uitleg: 'Er is niets gebeurd en u bent niet ingelogd.',
      stap: 'Wilt u toch inloggen? Kies dan hieronder ‘Inloggen met eHerkenning’.',
    },
    'niveau-te-laag': {
      titel: 'Het betrouwbaarheidsniveau is te laag',
      uitleg: `U logde in met een lager niveau dan ${niveau}. Voor dit portaal is ${niveau} of hoger nodig.`,
      stap: `Log in met een middel van niveau ${niveau} of hoger, of vraag dat aan bij uw eHerkenningsleverancier.`,
    },
    'geen-oin': {
      titel: 'Uw eHerkenningsmiddel is niet gekoppeld aan een OIN',
      uitleg: 'Wij weten niet voor welke organisatie met een OIN u inlogt. Daarom kunt u niet verder.',
      stap: 'Vraag de beheerder van dit portaal om het KvK-nummer of RSIN van uw organisatie te koppelen aan haar OIN.',
    },
    dienst: {
      titel: 'Uw organisatie heeft geen abonnement op deze dienst',
      uitleg: `U bent niet gemachtigd voor de dienst ‘${dienst}’.`,
      stap: `Vraag de beheerder van eHerkenning in uw organisatie om een machtiging voor ‘${dienst}’.`,
    },
    conflict: {
      titel: 'Uw gegevens wijzen naar verschillende organisaties',
      uitleg: 'Het KvK-nummer en het RSIN in uw eHerkenning horen bij ons bij verschillende organisaties.',
      stap: 'Vraag de beheerder van dit portaal om de koppeling van uw organisatie na te kijken.',
    },
    vestiging: {
      titel: 'Uw machtiging geldt voor één vestiging',
      uitleg:
        'In dit portaal werkt u voor uw hele organisatie. Een machtiging voor één vestiging is daarvoor te beperkt.',
      stap: 'Vraag de beheerder van eHerkenning in uw organisatie om een machtiging zonder beperking tot een vestiging.',
    },
    verlopen: {
      titel: 'Het inloggen is niet afgerond',
      uitleg: 'Het duurde te lang, of u begon in een ander tabblad opnieuw met inloggen.',
      stap: 'Kies hieronder opnieuw ‘Inloggen met eHerkenning’.',
    },
    storing: {
      titel: 'Inloggen lukt nu niet door een storing in dit portaal',
      uitleg: 'Dat ligt niet aan u en niet aan eHerkenning. U bent niet ingelogd. Wat u eerder verstuurde, is bewaard.',
      stap: 'Probeer het over een paar minuten opnieuw. Blijft het misgaan? Geef dan het nummer hieronder door aan de beheerder van dit portaal.',
    },
    onbekend: {
      titel: 'Het inloggen is niet gelukt',
      uitleg: 'eHerkenning gaf een antwoord waarmee wij u niet kunnen inloggen, of is nu niet bereikbaar.',
      stap: 'Probeer het over een paar minuten opnieuw. Blijft het misgaan? Bel dan de beheerder van dit portaal.',
    },
  }
  return teksten[fout]
}
