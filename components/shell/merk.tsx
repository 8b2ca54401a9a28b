import { Link } from '#components/ui/link.tsx'
import { Zegel } from '#components/ui/zegel.tsx'

/** The product's mark is a zegel too. */
export function Merk({ naam }: Readonly<{ naam: string }>) {
  return (
    <Link
      href="/"
      className="flex min-h-15 items-center gap-2.5 font-serif text-lead font-semibold text-ink no-underline print:min-h-11"
    >
      <Zegel id="merk" maat={28} />
      {naam}
    </Link>
  )
}
