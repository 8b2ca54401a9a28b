import { DoetNietMee } from '#components/deelnemer/doet-niet-mee.tsx'

export default function NotFound() {
  return <DoetNietMee />
}
