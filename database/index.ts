import fs from 'node:fs'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import type { Sealer } from '../protection/Sealer.ts'
import { sealerOf } from '../protection/sealerOf.ts'
import type { Settings } from '../settings.ts'
import { indexOneByOne } from './indexOneByOne.ts'
import { keepRequired } from './keepRequired.ts'
import { migrations } from './migrations/index.ts'
import { sealing } from './sealing.ts'
import { singleWriter } from './singleWriter.ts'
import { directCalls } from './statements/directCalls.ts'
import { keptStatements } from './statements/keptStatements.ts'
import { writeAgain } from './writeAgain.ts'

/** The database of this installation: MongoDB where an address is set, else one SQLite file in the data folder. */
export function database(settings: Settings): DatabaseAdapterObj {
  const { databaseUri, dataDir } = settings
  const sealer = sealerOf(settings)
  return databaseUri ? mongo(databaseUri, sealer) : sqlite(path.join(dataDir, 'register.db'), sealer)
}

function sqlite(file: string, sealer: Sealer): DatabaseAdapterObj {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuid',
    wal: true,
    push: false,
    transactionOptions: {},
    // Payload's typings name two hooks of one name.
    beforeSchemaInit: [keepRequired as never],
    migrationDir: 'database/migrations',
    prodMigrations: migrations,
  })
  return { ...adapter, init: (args) => sealing(singleWriter(directCalls(keptStatements(adapter.init(args)))), sealer) } as DatabaseAdapterObj
}

function mongo(url: string, sealer: Sealer): DatabaseAdapterObj {
  // Without a replica set there are no transactions; nothing here rests on them, so a single node is served as well.
  const adapter = mongooseAdapter({ url, connectOptions: { autoIndex: false, serverSelectionTimeoutMS: 5000 } })
  return { ...adapter, init: (args) => sealing(writeAgain(indexOneByOne(adapter.init(args))), sealer) } as DatabaseAdapterObj
}
