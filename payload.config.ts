import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { nobody } from './access/nobody.ts'
import { accountEndpoints } from './api/staff/accounts/endpoints.ts'
import { staffEndpoints } from './api/staff/endpoints.ts'
import { ApiKeys } from './collections/ApiKeys.ts'
import { Applicants } from './collections/Applicants.ts'
import { ApplicantSessions } from './collections/ApplicantSessions.ts'
import { Attachments } from './collections/Attachments.ts'
import { AuditEvents } from './collections/AuditEvents.ts'
import { AuditLinks } from './collections/AuditLinks.ts'
import { Authorities } from './collections/Authorities.ts'
import { CaseSteps } from './collections/CaseSteps.ts'
import { ChangeRequests } from './collections/ChangeRequests.ts'
import { uploadLimits } from './collections/content/uploadLimits.ts'
import { ContentFiles } from './collections/ContentFiles.ts'
import { ContinuingEducation } from './collections/ContinuingEducation.ts'
import { Employers } from './collections/Employers.ts'
import { EvidenceKinds } from './collections/EvidenceKinds.ts'
import { Exports } from './collections/Exports.ts'
import { FourEyesMarks } from './collections/FourEyesMarks.ts'
import { frameTranslations } from './collections/frameTranslations.ts'
import { MessageTemplates } from './collections/MessageTemplates.ts'
import { ImportFindings } from './collections/ImportFindings.ts'
import { Imports } from './collections/Imports.ts'
import { Messages } from './collections/Messages.ts'
import { Notices } from './collections/Notices.ts'
import { Persons } from './collections/Persons.ts'
import { ReturnReasons } from './collections/ReturnReasons.ts'
import { SecondFactors } from './collections/SecondFactors.ts'
import { RetentionRuns } from './collections/RetentionRuns.ts'
import { Staff } from './collections/Staff.ts'
import { StaffIdentities } from './collections/StaffIdentities.ts'
import { StaffSignIns } from './collections/StaffSignIns.ts'
import { Tallies } from './collections/Tallies.ts'
import { Tips } from './collections/Tips.ts'
import { WebhookDeliveries } from './collections/WebhookDeliveries.ts'
import { Webhooks } from './collections/Webhooks.ts'
import { withOwnAccess } from './collections/withOwnAccess.ts'
import { withTrail } from './collections/withTrail.ts'
import { WorkingDays } from './collections/WorkingDays.ts'
import { database } from './database/index.ts'
import { noMail } from './hooks/messages/noMail.ts'
import { open } from './seed/open.ts'
import { settings } from './settings.ts'

const here = path.dirname(fileURLToPath(import.meta.url))
const current = settings()

export default withOwnAccess(buildConfig({
  serverURL: current.registerOrigin,
  secret: current.secret,
  csrf: [current.registerOrigin],
  cors: [],
  db: database(current),
  sharp,
  email: noMail,
  editor: lexicalEditor(),
  collections: [ChangeRequests, Persons, Notices, Tips, EvidenceKinds, ContentFiles, MessageTemplates, ReturnReasons, WorkingDays, Staff, StaffSignIns, SecondFactors, StaffIdentities, Authorities, Employers, Applicants, ApplicantSessions, Attachments, Messages, AuditEvents, AuditLinks, RetentionRuns, ContinuingEducation, Exports, Imports, ImportFindings, ApiKeys, Webhooks, WebhookDeliveries, CaseSteps, Tallies, FourEyesMarks].map(withTrail),
  endpoints: [...staffEndpoints, ...accountEndpoints],
  upload: uploadLimits,
  onInit: (payload) => open(payload, current),
  localization: { locales: [{ code: 'zh', label: { zh: '中文', en: 'Chinese' } }, { code: 'en', label: { zh: '英文', en: 'English' } }], defaultLocale: 'zh', fallback: true },
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh, en }, translations: frameTranslations },
  defaultDepth: 0,
  maxDepth: 2,
  graphQL: { disable: true },
  telemetry: false,
  debug: false,
  jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
  admin: {
    user: 'staff',
    avatar: 'default',
    theme: 'light',
    components: {
      providers: ['/app/_review/frame/Mends.tsx#Mends'],
      graphics: { Logo: '/app/_review/brand/Logo.tsx#Logo', Icon: '/app/_review/brand/Logo.tsx#Icon' },
      afterNavLinks: ['/app/_review/figures/FiguresLink.tsx#FiguresLink'],
      afterLogin: ['/app/_review/account/SignInNote.tsx#SignInNote'],
      views: {
        secondFactor: { path: '/second-factor', exact: true, Component: '/app/_review/account/SecondFactorView.tsx#SecondFactorView' },
        dashboard: { Component: '/app/_review/start/StartPage.tsx#StartPage' },
        figures: { path: '/figures', Component: '/app/_review/figures/FiguresView.tsx#FiguresView' },
      },
    },
    dateFormat: 'yyyy-MM-dd HH:mm',
    timezones: { defaultTimezone: 'Asia/Shanghai', supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }] },
    meta: { titleSuffix: ' · 会计人员登记' },
    importMap: { baseDir: here, importMapFile: path.join(here, 'app/(payload)/admin/importMap.js') },
  },
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
}))
