import { OvergangPagina } from '../overgang-pagina.tsx'
import type { VerzoekParams } from '../verzoek.ts'

export const metadata = { title: 'Actieverzoek teruggeven' }

export default function TeruggevenPagina({ params }: Readonly<{ params: VerzoekParams }>) {
  return <OvergangPagina params={params} overgang="teruggave" />
}
