import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`imports\` ADD \`share\` numeric;`)
  await db.run(sql`CREATE INDEX \`authority_madeBy_idx\` ON \`persons\` (\`authority_id\`,\`made_by\`);`)
  await db.run(sql`CREATE INDEX \`register_madeBy_idx\` ON \`persons\` (\`register\`,\`made_by\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`authority_madeBy_idx\`;`)
  await db.run(sql`DROP INDEX \`register_madeBy_idx\`;`)
  await db.run(sql`ALTER TABLE \`imports\` DROP COLUMN \`share\`;`)
}
