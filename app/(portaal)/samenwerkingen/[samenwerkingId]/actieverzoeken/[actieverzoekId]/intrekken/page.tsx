import { OvergangPagina } from '../overgang-pagina.tsx'
import type { VerzoekParams } from '../verzoek.ts'

export const metadata = { title: 'Actieverzoek intrekken' }

export default function IntrekkenPagina({ params }: Readonly<{ params: VerzoekParams }>) {
  return <OvergangPagina params={params} overgang="intrekking" />
}
