import { connection } from 'next/server'
import { redirect } from 'next/navigation'

export default async function Start() {
  await connection()
  redirect('/werkvoorraad')
}
