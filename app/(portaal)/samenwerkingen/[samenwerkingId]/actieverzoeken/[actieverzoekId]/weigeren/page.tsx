import { OvergangPagina } from '../overgang-pagina.tsx'
import type { VerzoekParams } from '../verzoek.ts'

export const metadata = { title: 'Actieverzoek weigeren' }

export default function WeigerenPagina({ params }: Readonly<{ params: VerzoekParams }>) {
  return <OvergangPagina params={params} overgang="weigering" />
}
