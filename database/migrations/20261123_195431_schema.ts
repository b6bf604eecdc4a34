import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_portal\` text,
  	\`version_kind\` text,
  	\`version_edition\` numeric DEFAULT 1,
  	\`version_publish_at\` text,
  	\`version_publish_claim\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_snapshot_idx\` ON \`_notices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_published_locale_idx\` ON \`_notices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_portal_version_kind_idx\` ON \`_notices_v\` (\`version_portal\`,\`version_kind\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_notices_v_locales_locale_parent_id_unique\` ON \`_notices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tips\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`portal\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`publish_at\` text,
  	\`publish_claim\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`tips_updated_at_idx\` ON \`tips\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tips_created_at_idx\` ON \`tips\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tips__status_idx\` ON \`tips\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`portal_kind_step_idx\` ON \`tips\` (\`portal\`,\`kind\`,\`step\`);`)
  await db.run(sql`CREATE TABLE \`tips_locales\` (
  	\`lines\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tips_locales_locale_parent_id_unique\` ON \`tips_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tips_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_portal\` text,
  	\`version_kind\` text,
  	\`version_step\` text,
  	\`version_publish_at\` text,
  	\`version_publish_claim\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tips\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_tips_v_parent_idx\` ON \`_tips_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tips_v_version_version_updated_at_idx\` ON \`_tips_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tips_v_version_version_created_at_idx\` ON \`_tips_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tips_v_version_version__status_idx\` ON \`_tips_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_tips_v_created_at_idx\` ON \`_tips_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tips_v_updated_at_idx\` ON \`_tips_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tips_v_snapshot_idx\` ON \`_tips_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_tips_v_published_locale_idx\` ON \`_tips_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_tips_v_latest_idx\` ON \`_tips_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_portal_version_kind_version_step_idx\` ON \`_tips_v\` (\`version_portal\`,\`version_kind\`,\`version_step\`);`)
  await db.run(sql`CREATE TABLE \`_tips_v_locales\` (
  	\`version_lines\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tips_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_tips_v_locales_locale_parent_id_unique\` ON \`_tips_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_evidence_kinds_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_sample_id\` text(36),
  	\`version_template_id\` text(36),
  	\`version_publish_at\` text,
  	\`version_publish_claim\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`evidence_kinds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_sample_id\`) REFERENCES \`content_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_template_id\`) REFERENCES \`content_files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_parent_idx\` ON \`_evidence_kinds_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_version_version_code_idx\` ON \`_evidence_kinds_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_version_version_sample_idx\` ON \`_evidence_kinds_v\` (\`version_sample_id\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_version_version_template_idx\` ON \`_evidence_kinds_v\` (\`version_template_id\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_version_version_updated_at_idx\` ON \`_evidence_kinds_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_version_version_created_at_idx\` ON \`_evidence_kinds_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_version_version__status_idx\` ON \`_evidence_kinds_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_created_at_idx\` ON \`_evidence_kinds_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_updated_at_idx\` ON \`_evidence_kinds_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_snapshot_idx\` ON \`_evidence_kinds_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_published_locale_idx\` ON \`_evidence_kinds_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_evidence_kinds_v_latest_idx\` ON \`_evidence_kinds_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_evidence_kinds_v_locales\` (
  	\`version_label\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_evidence_kinds_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_evidence_kinds_v_locales_locale_parent_id_unique\` ON \`_evidence_kinds_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`message_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`event\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`publish_at\` text,
  	\`publish_claim\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`message_templates_event_idx\` ON \`message_templates\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`message_templates_updated_at_idx\` ON \`message_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`message_templates_created_at_idx\` ON \`message_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`message_templates__status_idx\` ON \`message_templates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_message_templates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_event\` text,
  	\`version_text\` text,
  	\`version_publish_at\` text,
  	\`version_publish_claim\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`message_templates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_message_templates_v_parent_idx\` ON \`_message_templates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_message_templates_v_version_version_event_idx\` ON \`_message_templates_v\` (\`version_event\`);`)
  await db.run(sql`CREATE INDEX \`_message_templates_v_version_version_updated_at_idx\` ON \`_message_templates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_message_templates_v_version_version_created_at_idx\` ON \`_message_templates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_message_templates_v_version_version__status_idx\` ON \`_message_templates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_message_templates_v_created_at_idx\` ON \`_message_templates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_message_templates_v_updated_at_idx\` ON \`_message_templates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_message_templates_v_snapshot_idx\` ON \`_message_templates_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_message_templates_v_published_locale_idx\` ON \`_message_templates_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_message_templates_v_latest_idx\` ON \`_message_templates_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`return_reasons_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`return_reasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`return_reasons_kinds_order_idx\` ON \`return_reasons_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`return_reasons_kinds_parent_idx\` ON \`return_reasons_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`return_reasons_sections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`return_reasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`return_reasons_sections_order_idx\` ON \`return_reasons_sections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`return_reasons_sections_parent_idx\` ON \`return_reasons_sections\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`return_reasons\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`return_reasons_order_idx\` ON \`return_reasons\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`return_reasons_updated_at_idx\` ON \`return_reasons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`return_reasons_created_at_idx\` ON \`return_reasons\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`return_reasons_locales\` (
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`return_reasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`return_reasons_locales_locale_parent_id_unique\` ON \`return_reasons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_days\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`arrangement\` text DEFAULT 'off' NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`working_days_date_idx\` ON \`working_days\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`working_days_updated_at_idx\` ON \`working_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`working_days_created_at_idx\` ON \`working_days\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`staff_sign_ins\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`staff\` text NOT NULL,
  	\`method\` text NOT NULL,
  	\`device\` text,
  	\`started_at\` text NOT NULL,
  	\`last_seen_at\` text NOT NULL,
  	\`needs_code\` integer,
  	\`second_factor_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`staff_sign_ins_key_idx\` ON \`staff_sign_ins\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`staff_sign_ins_staff_idx\` ON \`staff_sign_ins\` (\`staff\`);`)
  await db.run(sql`CREATE INDEX \`staff_sign_ins_updated_at_idx\` ON \`staff_sign_ins\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_sign_ins_created_at_idx\` ON \`staff_sign_ins\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`staff\` text NOT NULL,
  	\`sealed\` text,
  	\`pending\` text,
  	\`since\` text,
  	\`last_step\` numeric,
  	\`recovery_codes\` text,
  	\`failures\` numeric,
  	\`locked_until\` text,
  	\`rev\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_staff_idx\` ON \`second_factors\` (\`staff\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`staff_identities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`staff\` text NOT NULL,
  	\`bound_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`staff_identities_key_idx\` ON \`staff_identities\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`staff_identities_staff_idx\` ON \`staff_identities\` (\`staff\`);`)
  await db.run(sql`CREATE INDEX \`staff_identities_updated_at_idx\` ON \`staff_identities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_identities_created_at_idx\` ON \`staff_identities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`event\` text NOT NULL,
  	\`mark\` text NOT NULL,
  	\`previous\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_links_seq_idx\` ON \`audit_links\` (\`seq\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_links_event_idx\` ON \`audit_links\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`audit_links_updated_at_idx\` ON \`audit_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_links_created_at_idx\` ON \`audit_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`retention_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`drafts\` numeric DEFAULT 0 NOT NULL,
  	\`given_up\` numeric DEFAULT 0 NOT NULL,
  	\`evidence\` numeric DEFAULT 0 NOT NULL,
  	\`messages\` numeric DEFAULT 0 NOT NULL,
  	\`applicants\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`retention_runs_updated_at_idx\` ON \`retention_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`retention_runs_created_at_idx\` ON \`retention_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`exports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`staff\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`is_full\` integer DEFAULT false NOT NULL,
  	\`reason\` text,
  	\`filter\` text,
  	\`state\` text NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`lines\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`exports_staff_idx\` ON \`exports\` (\`staff\`);`)
  await db.run(sql`CREATE INDEX \`exports_state_idx\` ON \`exports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`exports_updated_at_idx\` ON \`exports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exports_created_at_idx\` ON \`exports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`register\` text NOT NULL,
  	\`staff\` text NOT NULL,
  	\`staff_name\` text,
  	\`corrects\` integer DEFAULT false NOT NULL,
  	\`state\` text NOT NULL,
  	\`failure\` text,
  	\`pieces\` text,
  	\`size\` numeric NOT NULL,
  	\`digest\` text,
  	\`total\` numeric,
  	\`lines\` numeric NOT NULL,
  	\`counts\` text NOT NULL,
  	\`lease_until\` text NOT NULL,
  	\`lease\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_state_idx\` ON \`imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`import_findings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`import\` text NOT NULL,
  	\`phase\` text NOT NULL,
  	\`from\` numeric NOT NULL,
  	\`findings\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`import_findings_key_idx\` ON \`import_findings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`import_findings_updated_at_idx\` ON \`import_findings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_findings_created_at_idx\` ON \`import_findings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`import_phase_from_idx\` ON \`import_findings\` (\`import\`,\`phase\`,\`from\`);`)
  await db.run(sql`CREATE TABLE \`case_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`receipt\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`working_days\` numeric,
  	\`is_late\` integer DEFAULT false,
  	\`authority_id\` text NOT NULL,
  	\`register\` text NOT NULL,
  	\`marks\` text,
  	\`request\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`is_tallied\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`authority_id\`) REFERENCES \`authorities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_steps_receipt_idx\` ON \`case_steps\` (\`receipt\`);`)
  await db.run(sql`CREATE INDEX \`case_steps_authority_idx\` ON \`case_steps\` (\`authority_id\`);`)
  await db.run(sql`CREATE INDEX \`case_steps_request_idx\` ON \`case_steps\` (\`request\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_steps_key_idx\` ON \`case_steps\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`case_steps_is_tallied_idx\` ON \`case_steps\` (\`is_tallied\`);`)
  await db.run(sql`CREATE INDEX \`case_steps_updated_at_idx\` ON \`case_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_steps_created_at_idx\` ON \`case_steps\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`authority_day_idx\` ON \`case_steps\` (\`authority_id\`,\`day\`);`)
  await db.run(sql`CREATE INDEX \`register_day_idx\` ON \`case_steps\` (\`register\`,\`day\`);`)
  await db.run(sql`CREATE TABLE \`tallies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`authority_id\` text NOT NULL,
  	\`register\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`days\` text NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`authority_id\`) REFERENCES \`authorities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tallies_key_idx\` ON \`tallies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`tallies_authority_idx\` ON \`tallies\` (\`authority_id\`);`)
  await db.run(sql`CREATE INDEX \`tallies_updated_at_idx\` ON \`tallies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tallies_created_at_idx\` ON \`tallies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`authority_month_idx\` ON \`tallies\` (\`authority_id\`,\`month\`);`)
  await db.run(sql`CREATE INDEX \`register_month_idx\` ON \`tallies\` (\`register\`,\`month\`);`)
  await db.run(sql`CREATE TABLE \`four_eyes_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`register\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`section\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`four_eyes_marks_key_idx\` ON \`four_eyes_marks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`four_eyes_marks_updated_at_idx\` ON \`four_eyes_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`four_eyes_marks_created_at_idx\` ON \`four_eyes_marks\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`first_signed_by\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`first_signed_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`first_signed_at\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`changed_fields\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`giving_comment\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`giving_comment_by\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`giving_comment_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`giving_comment_at\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`education_check\` text;`)
  await db.run(sql`ALTER TABLE \`change_requests\` ADD \`number_key\` text;`)
  await db.run(sql`CREATE INDEX \`change_requests_number_key_idx\` ON \`change_requests\` (\`number_key\`);`)
  await db.run(sql`CREATE INDEX \`register_isWaiting_submittedAt_idx\` ON \`change_requests\` (\`register\`,\`is_waiting\`,\`submitted_at\`);`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`number_key\` text;`)
  await db.run(sql`CREATE INDEX \`persons_number_key_idx\` ON \`persons\` (\`number_key\`);`)
  await db.run(sql`CREATE INDEX \`authority_registeredOn_idx\` ON \`persons\` (\`authority_id\`,\`registered_on\`);`)
  await db.run(sql`CREATE INDEX \`register_registeredOn_idx\` ON \`persons\` (\`register\`,\`registered_on\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`publish_claim\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`_status\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`ALTER TABLE \`evidence_kinds\` ADD \`publish_at\` text;`)
  await db.run(sql`ALTER TABLE \`evidence_kinds\` ADD \`publish_claim\` text;`)
  await db.run(sql`ALTER TABLE \`evidence_kinds\` ADD \`_status\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`evidence_kinds__status_idx\` ON \`evidence_kinds\` (\`_status\`);`)
  await db.run(sql`ALTER TABLE \`staff\` ADD \`register\` text;`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`actor_name\` text;`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`subject_label\` text;`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`ip\` text;`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`agent\` text;`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`details\` text;`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`mark\` text;`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`is_linked\` integer;`)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`actor_at_idx\` ON \`audit_events\` (\`actor\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`isLinked_createdAt_idx\` ON \`audit_events\` (\`is_linked\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`tips_id\` text(36) REFERENCES tips(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`message_templates_id\` text(36) REFERENCES message_templates(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`return_reasons_id\` text(36) REFERENCES return_reasons(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`working_days_id\` text(36) REFERENCES working_days(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`audit_links_id\` text(36) REFERENCES audit_links(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`retention_runs_id\` text(36) REFERENCES retention_runs(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`exports_id\` text(36) REFERENCES exports(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`imports_id\` text(36) REFERENCES imports(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`import_findings_id\` text(36) REFERENCES import_findings(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`case_steps_id\` text(36) REFERENCES case_steps(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`tallies_id\` text(36) REFERENCES tallies(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`four_eyes_marks_id\` text(36) REFERENCES four_eyes_marks(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tips_id_idx\` ON \`payload_locked_documents_rels\` (\`tips_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_message_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`message_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_return_reasons_id_idx\` ON \`payload_locked_documents_rels\` (\`return_reasons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_working_days_id_idx\` ON \`payload_locked_documents_rels\` (\`working_days_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_links_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_retention_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`retention_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exports_id_idx\` ON \`payload_locked_documents_rels\` (\`exports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_findings_id_idx\` ON \`payload_locked_documents_rels\` (\`import_findings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_case_steps_id_idx\` ON \`payload_locked_documents_rels\` (\`case_steps_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tallies_id_idx\` ON \`payload_locked_documents_rels\` (\`tallies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_four_eyes_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`four_eyes_marks_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`tips\`;`)
  await db.run(sql`DROP TABLE \`tips_locales\`;`)
  await db.run(sql`DROP TABLE \`_tips_v\`;`)
  await db.run(sql`DROP TABLE \`_tips_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_evidence_kinds_v\`;`)
  await db.run(sql`DROP TABLE \`_evidence_kinds_v_locales\`;`)
  await db.run(sql`DROP TABLE \`message_templates\`;`)
  await db.run(sql`DROP TABLE \`_message_templates_v\`;`)
  await db.run(sql`DROP TABLE \`return_reasons_kinds\`;`)
  await db.run(sql`DROP TABLE \`return_reasons_sections\`;`)
  await db.run(sql`DROP TABLE \`return_reasons\`;`)
  await db.run(sql`DROP TABLE \`return_reasons_locales\`;`)
  await db.run(sql`DROP TABLE \`working_days\`;`)
  await db.run(sql`DROP TABLE \`staff_sign_ins\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`staff_identities\`;`)
  await db.run(sql`DROP TABLE \`audit_links\`;`)
  await db.run(sql`DROP TABLE \`retention_runs\`;`)
  await db.run(sql`DROP TABLE \`exports\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`import_findings\`;`)
  await db.run(sql`DROP TABLE \`case_steps\`;`)
  await db.run(sql`DROP TABLE \`tallies\`;`)
  await db.run(sql`DROP TABLE \`four_eyes_marks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`change_requests_id\` text(36),
  	\`persons_id\` text(36),
  	\`notices_id\` text(36),
  	\`evidence_kinds_id\` text(36),
  	\`content_files_id\` text(36),
  	\`staff_id\` text(36),
  	\`authorities_id\` text,
  	\`employers_id\` text(36),
  	\`applicants_id\` text(36),
  	\`applicant_sessions_id\` text(36),
  	\`attachments_id\` text(36),
  	\`messages_id\` text(36),
  	\`audit_events_id\` text(36),
  	\`continuing_education_id\` text(36),
  	\`api_keys_id\` text(36),
  	\`webhooks_id\` text(36),
  	\`webhook_deliveries_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`change_requests_id\`) REFERENCES \`change_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`persons_id\`) REFERENCES \`persons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`evidence_kinds_id\`) REFERENCES \`evidence_kinds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_files_id\`) REFERENCES \`content_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authorities_id\`) REFERENCES \`authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`employers_id\`) REFERENCES \`employers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`applicants_id\`) REFERENCES \`applicants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`applicant_sessions_id\`) REFERENCES \`applicant_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`continuing_education_id\`) REFERENCES \`continuing_education\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_keys_id\`) REFERENCES \`api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_deliveries_id\`) REFERENCES \`webhook_deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "change_requests_id", "persons_id", "notices_id", "evidence_kinds_id", "content_files_id", "staff_id", "authorities_id", "employers_id", "applicants_id", "applicant_sessions_id", "attachments_id", "messages_id", "audit_events_id", "continuing_education_id", "api_keys_id", "webhooks_id", "webhook_deliveries_id") SELECT "id", "order", "parent_id", "path", "change_requests_id", "persons_id", "notices_id", "evidence_kinds_id", "content_files_id", "staff_id", "authorities_id", "employers_id", "applicants_id", "applicant_sessions_id", "attachments_id", "messages_id", "audit_events_id", "continuing_education_id", "api_keys_id", "webhooks_id", "webhook_deliveries_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_change_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`change_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_persons_id_idx\` ON \`payload_locked_documents_rels\` (\`persons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evidence_kinds_id_idx\` ON \`payload_locked_documents_rels\` (\`evidence_kinds_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_files_id_idx\` ON \`payload_locked_documents_rels\` (\`content_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authorities_id_idx\` ON \`payload_locked_documents_rels\` (\`authorities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_employers_id_idx\` ON \`payload_locked_documents_rels\` (\`employers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_applicants_id_idx\` ON \`payload_locked_documents_rels\` (\`applicants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_applicant_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`applicant_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_continuing_education_id_idx\` ON \`payload_locked_documents_rels\` (\`continuing_education_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`api_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_deliveries_id\`);`)
  await db.run(sql`DROP INDEX \`change_requests_number_key_idx\`;`)
  await db.run(sql`DROP INDEX \`register_isWaiting_submittedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`first_signed_by\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`first_signed_by_name\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`first_signed_at\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`changed_fields\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`giving_comment\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`giving_comment_by\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`giving_comment_by_name\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`giving_comment_at\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`education_check\`;`)
  await db.run(sql`ALTER TABLE \`change_requests\` DROP COLUMN \`number_key\`;`)
  await db.run(sql`DROP INDEX \`persons_number_key_idx\`;`)
  await db.run(sql`DROP INDEX \`authority_registeredOn_idx\`;`)
  await db.run(sql`DROP INDEX \`register_registeredOn_idx\`;`)
  await db.run(sql`ALTER TABLE \`persons\` DROP COLUMN \`number_key\`;`)
  await db.run(sql`DROP INDEX \`notices__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`publish_at\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`publish_claim\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`_status\`;`)
  await db.run(sql`DROP INDEX \`evidence_kinds__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`evidence_kinds\` DROP COLUMN \`publish_at\`;`)
  await db.run(sql`ALTER TABLE \`evidence_kinds\` DROP COLUMN \`publish_claim\`;`)
  await db.run(sql`ALTER TABLE \`evidence_kinds\` DROP COLUMN \`_status\`;`)
  await db.run(sql`DROP INDEX \`audit_events_at_idx\`;`)
  await db.run(sql`DROP INDEX \`actor_at_idx\`;`)
  await db.run(sql`DROP INDEX \`isLinked_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`actor_name\`;`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`subject_label\`;`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`ip\`;`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`agent\`;`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`details\`;`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`mark\`;`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`is_linked\`;`)
  await db.run(sql`ALTER TABLE \`staff\` DROP COLUMN \`register\`;`)
}
