import { Link } from '#components/ui/link.tsx'

const LINKS = [
  ['/over', 'Over dit portaal'],
  ['/help', 'Help'],
  ['/privacy', 'Privacy'],
  ['/toegankelijkheid', 'Toegankelijkheid'],
  ['/cookies', 'Cookies'],
  ['/kwetsbaarheid-melden', 'Kwetsbaarheid melden'],
] as const

export function Voet() {
  return (
    <footer className="border-t border-line text-meta print:hidden">
      <div className="mx-auto max-w-312 space-y-2 px-4 py-6 md:px-6">
        <ul className="niet-afdrukken flex flex-wrap gap-x-5 gap-y-1">
          {LINKS.map(([href, tekst]) => (
            <li key={href}>
              <Link href={href} className="inline-block py-1">
                {tekst}
              </Link>
            </li>
          ))}
        </ul>
        <p className="text-ink-2">Een open source portaal. Geen website van het DSO.</p>
      </div>
    </footer>
  )
}
