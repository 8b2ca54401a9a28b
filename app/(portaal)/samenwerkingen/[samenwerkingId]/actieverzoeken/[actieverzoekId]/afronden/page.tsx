import { OvergangPagina } from '../overgang-pagina.tsx'
import type { VerzoekParams } from '../verzoek.ts'

export const metadata = { title: 'Actieverzoek afronden' }

export default function AfrondenPagina({ params }: Readonly<{ params: VerzoekParams }>) {
  return <OvergangPagina params={params} overgang="afronding" />
}
