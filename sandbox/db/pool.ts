import { createHash } from 'node:crypto'
import pg from 'pg'

export type Db = pg.Pool
/** A pool or one connection inside a transaction. */
export type Bevraagbaar = Pick<pg.ClientBase, 'query'>

type Waarden = readonly unknown[]

/** All rows of a query. The row type is a promise of the SQL beside it, checked by the integration test. */
export async function rijen<R extends pg.QueryResultRow>(db: Bevraagbaar, sql: string, waarden: Waarden = []) {
  // By name a connection plans it once: with the views of who may see what, planning was most of the work.
  const { rows } = await db.query<R>({ name: naamVan(sql), text: sql, values: [...waarden] })
  return rows
}

/** The first row, or undefined. */
export async function rij<R extends pg.QueryResultRow>(db: Bevraagbaar, sql: string, waarden: Waarden = []) {
  const [eerste] = await rijen<R>(db, sql, waarden)
  return eerste
}

const naamVan = (sql: string): string => createHash('sha1').update(sql).digest('hex')

/** Runs an act in one transaction; everything it wrote disappears when it throws. */
export async function transactie<T>(db: Db, act: (tx: Bevraagbaar) => Promise<T>): Promise<T> {
  const client = await db.connect()
  try {
    await client.query('begin')
    const uitkomst = await act(client)
    await client.query('commit')
    return uitkomst
  } catch (fout) {
    await client.query('rollback').catch(() => undefined)
    throw fout
  } finally {
    client.release()
  }
}

/** Many rows in one statement; the keys are the column names, absent ones take their default of null. */
export async function voegToe(db: Bevraagbaar, tabel: string, rijenNieuw: readonly object[]): Promise<void> {
  const [eerste] = rijenNieuw
  if (!eerste) return
  const kolommen = Object.keys(eerste).join(', ')
  await db.query(
    `insert into ${tabel} (${kolommen}) select ${kolommen} from json_populate_recordset(null::${tabel}, $1)`,
    [JSON.stringify(rijenNieuw)],
  )
}

export function maakPool(databaseUrl: string): Db {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 16 })
  // An idle connection that the server closes is replaced on the next query; without a listener it ends the process.
  pool.on('error', () => undefined)
  return pool
}

/** Sets the given columns of one row; undefined leaves a column as it is, null empties it. */
export async function wijzig(db: Bevraagbaar, tabel: string, sleutel: [string, string], velden: object): Promise<void> {
  const gevuld = Object.entries(velden).filter(([, waarde]) => waarde !== undefined)
  if (gevuld.length === 0) return
  const zetting = gevuld.map(([kolom], nummer) => `${kolom} = $${nummer + 2}`).join(', ')
  const waarden = gevuld.map(([, waarde]: [string, unknown]) => waarde)
  await db.query(`update ${tabel} set ${zetting} where ${sleutel[0]} = $1`, [sleutel[1], ...waarden])
}
