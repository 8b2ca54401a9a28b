import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '..')

export type Sleutel = 'zandbakdorp' | 'zandkust' | 'veiligheidsregio' | 'ggd' | 'zandsloot' | 'zandland' | 'duinzicht'

type Wereldantwoord = {
  wereldId: string
  organisaties: { oin: string; naam: string; sleutel: Sleutel }[]
  personas: { id: string; label: string }[]
  dossiers: { samenwerkingId: string; titel: string; sleutel: string }[]
  certificaten: Record<string, { cert: string; key: string }>
}

/** `groot` has as much in it as `aantallen` says. */
type Scenario = 'seed' | 'leeg' | 'groot'
export type Aantallen = Record<'dossiers' | 'documenten' | 'notificaties' | 'actieverzoeken', number>

/** A call as the sandbox received it. */
export type Aanroep = {
  methode: string
  pad: string
  query: string
  certificaatOin: string
  headerOin: string | null
  status: number
}

/** A set of organisations, personas and dossiers that belongs to one test alone. */
export class Wereld {
  readonly id: string
  readonly dossiers: Wereldantwoord['dossiers']
  readonly #control: string
  readonly #antwoord: Wereldantwoord

  private constructor(control: string, antwoord: Wereldantwoord) {
    this.#control = control
    this.#antwoord = antwoord
    this.id = antwoord.wereldId
    this.dossiers = antwoord.dossiers
  }

  /** Makes the world in the sandbox and tells the portal its organisations, by the road an operator takes. */
  static async create(control: string, scenario: Scenario, aantallen?: Aantallen): Promise<Wereld> {
    const antwoord = await fetch(`${control}/werelden`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scenario, aantallen }),
    })
    if (!antwoord.ok) throw new Error(`no world: ${antwoord.status} ${await antwoord.text()}`)
    const wereld = new Wereld(control, (await antwoord.json()) as Wereldantwoord)
    await wereld.#importeer()
    return wereld
  }

  async #importeer(): Promise<void> {
    const map = await mkdtemp(path.join(tmpdir(), 'wereld-'))
    const bestand = path.join(map, 'organisaties.json')
    await writeFile(bestand, await (await fetch(`${this.#control}/werelden/${this.id}/organisaties`)).text())
    const opdracht = ['--conditions=react-server', path.join(root, 'tools/organisaties.ts'), 'importeren', bestand]
    await run(process.execPath, opdracht, { cwd: root }).finally(() => rm(map, { recursive: true, force: true }))
  }

  organisatie(sleutel: Sleutel): { oin: string; naam: string } {
    return vind(this.#antwoord.organisaties, (organisatie) => organisatie.sleutel === sleutel, sleutel)
  }

  /** The certificate of this organisation itself, for its own OIN only. */
  certificaat(sleutel: Sleutel): { cert: string; key: string } {
    const { oin } = this.organisatie(sleutel)
    return vind(Object.entries(this.#antwoord.certificaten), ([van]) => van === oin, `certificate of ${sleutel}`)[1]
  }

  /** The radio of a persona, by the label of fixed-points.md; a world adds its own mark behind it. */
  persona(label: string): { id: string; label: string } {
    return vind(this.#antwoord.personas, (persona) => persona.label.startsWith(label), label)
  }

  dossier(titel: string): { samenwerkingId: string; titel: string } {
    return vind(this.dossiers, (dossier) => dossier.titel === titel, titel)
  }

  async aanroepen(): Promise<Aanroep[]> {
    const antwoord = await fetch(`${this.#control}/werelden/${this.id}/aanroepen`)
    return ((await antwoord.json()) as { aanroepen: Aanroep[] }).aanroepen
  }

  async wisAanroepen(): Promise<void> {
    await fetch(`${this.#control}/werelden/${this.id}/aanroepen`, { method: 'DELETE' })
  }

  /** Lets the sandbox fail on one route, e.g. `GET /samenwerkingen/{samenwerkingId}`. */
  async storing(storing: {
    route: string
    soort: string
    /** `na`: the work is done and only the answer suffers. */
    moment?: 'voor' | 'na'
    status?: number
    ms?: number
    keer?: number
  }): Promise<void> {
    await this.#stuur('storingen', storing)
  }

  /** Ends every fault of this world. */
  async zonderStoringen(): Promise<void> {
    await fetch(`${this.#control}/werelden/${this.id}/storingen`, { method: 'DELETE' })
  }

  /** Lets what is loading end now, so or so. */
  async laden(uitkomst: 'geslaagd' | 'mislukt'): Promise<void> {
    await this.#stuur('laden', { uitkomst })
  }

  /** Moves the sandbox's clock; an ISO 8601 duration. */
  async vooruit(duur: string): Promise<void> {
    await this.#stuur('klok', { vooruit: duur })
  }

  /** Lets the sandbox answer these lines of the register (U1–U15) otherwise, and no others. */
  async contract(afwijkingen: readonly string[]): Promise<void> {
    await this.#stuur('contract', { afwijkingen }, 'PUT')
  }

  /** Gives organisations other names, at the SWF and in the portal; those in `organisatie` stay as they were. */
  async hernoem(namen: Partial<Record<Sleutel, string>>): Promise<void> {
    for (const { oin, sleutel } of this.#antwoord.organisaties) {
      const naam = namen[sleutel]
      if (naam !== undefined) await this.#stuur(`organisaties/${oin}`, { naam }, 'PATCH')
    }
    await this.#importeer()
  }

  async #stuur(deel: string, inhoud: unknown, method = 'POST'): Promise<void> {
    const antwoord = await fetch(`${this.#control}/werelden/${this.id}/${deel}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inhoud),
    })
    if (!antwoord.ok) throw new Error(`${deel}: ${antwoord.status} ${await antwoord.text()}`)
  }

  async verwijder(): Promise<void> {
    await fetch(`${this.#control}/werelden/${this.id}`, { method: 'DELETE' })
  }
}

function vind<T>(lijst: readonly T[], past: (item: T) => boolean, wat: string): T {
  const gevonden = lijst.find(past)
  if (gevonden === undefined) throw new Error(`this world has no ${wat}`)
  return gevonden
}
