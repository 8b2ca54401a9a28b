import type { Metadata } from 'next'
import { Contact } from '../beheerder.tsx'
import { Actieverzoek, Behandelen } from './actieverzoeken.tsx'
import { Sluiten, Starten, Terugvinden, Toevoegen, Vertrouwelijkheid } from './dossier.tsx'
import { Eherkenning, Toegankelijk, Zaaksysteem } from './portaal.tsx'
import { Blok, Paginakop } from '#components/ui/paginakop.tsx'

export const metadata: Metadata = { title: 'Help' }

const ONDERWERPEN = [
  { id: 'eherkenning', titel: 'eHerkenning regelen', Inhoud: Eherkenning },
  { id: 'zaaksysteem', titel: 'Uw eigen zaaksysteem', Inhoud: Zaaksysteem },
  { id: 'actieverzoek', titel: 'Wat is een actieverzoek?', Inhoud: Actieverzoek },
  { id: 'behandelen', titel: 'Een actieverzoek behandelen', Inhoud: Behandelen },
  { id: 'vertrouwelijkheid', titel: 'Vertrouwelijkheid en toegang', Inhoud: Vertrouwelijkheid },
  { id: 'documenten', titel: 'Documenten toevoegen', Inhoud: Toevoegen },
  { id: 'starten', titel: 'Een samenwerking starten', Inhoud: Starten },
  { id: 'terugvinden', titel: 'Een samenwerking terugvinden', Inhoud: Terugvinden },
  { id: 'sluiten', titel: 'Een dossier sluiten', Inhoud: Sluiten },
  { id: 'toegankelijkheid', titel: 'Toegankelijkheid', Inhoud: Toegankelijk },
  { id: 'contact', titel: 'Contact', Inhoud: Contact },
] as const

export default function HelpPagina() {
  return (
    <>
      <Paginakop titel="Help" intro="Uitleg bij wat u in dit portaal doet, en wie u verder helpt." />
      <nav aria-label="Onderwerpen op deze pagina">
        <ul className="leesbreedte space-y-1">
          {ONDERWERPEN.map(({ id, titel }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {titel}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ONDERWERPEN.map(({ id, titel, Inhoud }) => (
        <div key={id} id={id}>
          <Blok titel={titel}>
            <Inhoud />
          </Blok>
        </div>
      ))}
    </>
  )
}
