import {
  Calendar,
  Check,
  ChevronRight,
  Download,
  ExternalLink,
  FileText,
  LockKeyhole,
  MessageSquare,
  Printer,
  Search,
  TriangleAlert,
  Upload,
  X,
} from 'lucide-react'

const ICONEN = {
  kalender: Calendar,
  vinkje: Check,
  verder: ChevronRight,
  downloaden: Download,
  extern: ExternalLink,
  bestand: FileText,
  slot: LockKeyhole,
  bericht: MessageSquare,
  afdrukken: Printer,
  zoeken: Search,
  letop: TriangleAlert,
  uploaden: Upload,
  sluiten: X,
} as const
export type IcoonNaam = keyof typeof ICONEN

/** Decoration beside words, never alone. */
export function Icoon({ naam, maat = 20 }: Readonly<{ naam: IcoonNaam; maat?: 12 | 16 | 20 }>) {
  const Teken = ICONEN[naam]
  return <Teken aria-hidden="true" size={maat} strokeWidth={1.75} className="inline-block flex-none" />
}
