import { Hono } from 'hono'
import { actieverzoeken } from './actieverzoeken.ts'
import { begrens } from './begrenzen.ts'
import { berichten } from './berichten.ts'
import { deelnemers } from './deelnemers.ts'
import { documentInhoud } from './document-inhoud.ts'
import { documentUpload } from './document-upload.ts'
import { documenten } from './documenten.ts'
import { toProbleem } from './fout-antwoord.ts'
import { geenRoute } from './geen-route.ts'
import { BASISPAD } from './hal.ts'
import { identiteit } from './identiteit.ts'
import { aanvaardbaar, koppen, noteer } from './koppen.ts'
import { koppelingen } from './koppelingen.ts'
import { notificaties } from './notificaties.ts'
import type { ApiEnv, Deps } from './omgeving.ts'
import { samenwerkingen } from './samenwerkingen.ts'
import { storingUitvoeren } from './storing-uitvoeren.ts'
import { verzoek } from './verzoek.ts'

/** The reconstructed API. Order matters: note the call, know who it is, let faults happen, then do the work. */
export function maakApi(deps: Deps): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>()
    .use(noteer(deps))
    .use(koppen)
    .use(identiteit)
    .use(begrens)
    .use(storingUitvoeren)
    .use(aanvaardbaar)
    .basePath(BASISPAD)
    .route('/', samenwerkingen)
    .route('/', verzoek)
    .route('/', deelnemers)
    .route('/', documenten)
    .route('/', documentUpload)
    .route('/', documentInhoud)
    .route('/', actieverzoeken)
    .route('/', koppelingen)
    .route('/', berichten)
    .route('/', notificaties)
    .onError(toProbleem)
  return api.notFound((c) => {
    throw geenRoute(api.routes, c.req.path)
  })
}
