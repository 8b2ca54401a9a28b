import { NietGevonden } from '#components/probleem/niet-gevonden.tsx'

export default function NotFound() {
  return <NietGevonden />
}
