import type { NextRequest } from 'next/server'
import { loginDeur } from '#lib/login/login-deur.ts'
import { kaleRoute } from '#lib/server/route.ts'

type AuthContext = { params: Promise<{ nextauth: string[] }> }

// next-auth brings its own protection: its token on the form, state, PKCE and nonce on the way back.
const deur = kaleRoute((request: NextRequest, context: AuthContext) => loginDeur(request, context))
export { deur as GET, deur as POST }
