import { errors, type Interaction, type KoaContextWithOIDC, type Provider } from 'oidc-provider'
import type { Aanmeldingen } from './aanmeldingen.ts'
import { leesFormulier } from './formulier.ts'
import type { IdpDeps, Verder } from './idp-deps.ts'
import { acrVan, isNiveau, STANDAARDNIVEAU } from './niveaus.ts'
import { foutpagina, loginpagina, type Loginpagina } from './pagina.ts'
import { isStoring } from './storingen.ts'
import { kiesWereld } from './wereld.ts'

export const INTERACTIEPAD = '/inloggen/'

type Omgeving = Pick<IdpDeps, 'personas' | 'portalUrl'> & { provider: Provider; aanmeldingen: Aanmeldingen }

/** The login page: shows it, takes the choice, and hands the result to the provider. */
export function interacties(omgeving: Omgeving) {
  return async (ctx: KoaContextWithOIDC, verder: Verder): Promise<void> => {
    if (!ctx.path.startsWith(INTERACTIEPAD)) return verder().then(() => undefined)
    try {
      const interactie = await omgeving.provider.interactionDetails(ctx.req, ctx.res)
      await toonOfVerwerk(ctx, omgeving, interactie)
    } catch (fout) {
      if (!(fout instanceof errors.SessionNotFound)) throw fout
      const uitleg = 'Deze inlogpoging is verlopen. Ga terug naar het portaal en log opnieuw in.'
      antwoord(ctx, 400, foutpagina(uitleg, fout.error, omgeving.portalUrl))
    }
  }
}

async function toonOfVerwerk(ctx: KoaContextWithOIDC, omgeving: Omgeving, interactie: Interaction): Promise<void> {
  const gevraagd = enkel(ctx.query['storing'])
  if (gevraagd !== undefined && !isStoring(gevraagd)) {
    antwoord(ctx, 400, foutpagina('Deze storing bestaat niet.', 'onbekende storing', omgeving.portalUrl))
    return
  }
  const wijzer = enkel(ctx.query['wereld']) ?? enkel(interactie.params['login_hint'])
  const model: Loginpagina = {
    // The query goes along, so that the post sees the same world and the same fault.
    actie: `${ctx.path}${ctx.search}`,
    ...(await kiesWereld(omgeving.personas, wijzer)),
    niveau: STANDAARDNIVEAU,
    storing: gevraagd ?? null,
    fout: null,
  }
  if (ctx.method === 'POST') await verwerk(ctx, omgeving, model)
  else antwoord(ctx, 200, loginpagina(model))
}

async function verwerk(ctx: KoaContextWithOIDC, omgeving: Omgeving, model: Loginpagina): Promise<void> {
  const formulier = await leesFormulier(ctx.req)
  if (formulier?.get('actie') === 'annuleren') {
    const reden = { error: 'access_denied', error_description: 'De gebruiker heeft geannuleerd' }
    return rondAf(ctx, omgeving.provider, reden)
  }
  const niveau = formulier?.get('niveau') ?? null
  const persona = model.personas.find(({ id }) => id === formulier?.get('persona'))
  if (!persona || !isNiveau(niveau)) {
    antwoord(ctx, 400, loginpagina({ ...model, ...(isNiveau(niveau) && { niveau }), fout: 'Kies wie u bent.' }))
    return
  }
  const accountId = omgeving.aanmeldingen.bewaar({ persona, niveau, storing: model.storing })
  await rondAf(ctx, omgeving.provider, { login: { accountId, acr: acrVan(niveau), remember: false } })
}

type Uitkomst = Parameters<Provider['interactionResult']>[2]

async function rondAf(ctx: KoaContextWithOIDC, provider: Provider, uitkomst: Uitkomst): Promise<void> {
  const terug = await provider.interactionResult(ctx.req, ctx.res, uitkomst, { mergeWithLastSubmission: false })
  ctx.status = 303
  ctx.redirect(terug)
}

function antwoord(ctx: KoaContextWithOIDC, status: number, pagina: string): void {
  ctx.status = status
  ctx.type = 'html'
  ctx.body = pagina
}

function enkel(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined
}
