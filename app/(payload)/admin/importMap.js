import { ReviewView as ReviewView_0a1abff110133c0886db2a30fc76f05f } from '../../../app/_review/ReviewView.tsx'
import { QueueView as QueueView_1f3bcf7627c3d87442fa38e890f22f6a } from '../../../app/_review/queue/QueueView.tsx'
import { BureauCell as BureauCell_f3c2e7330bbf118ee52e7b9f2d712767 } from '../../../app/_review/cells/BureauCell.tsx'
import { PersonView as PersonView_045bbf853c7c0f17f3010861997d1e75 } from '../../../app/_review/persons/PersonView.tsx'
import { PersonsView as PersonsView_9ed6f102c97cc9fe0cd3346043755fa8 } from '../../../app/_review/persons/PersonsView.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NoticePreview as NoticePreview_449f078def965c02bf4aeacb54137f35 } from '../../../app/_review/content/NoticePreview.tsx'
import { NoButton as NoButton_5b9f79c2efeab4f617641359ee642ae3 } from '../../../app/_review/content/NoButton.tsx'
import { MessagePreview as MessagePreview_656594d23a6db5d08e34038f5aeb0ebb } from '../../../app/_review/content/MessagePreview.tsx'
import { YearCalendar as YearCalendar_3924c47aa2467574fca52b7635861c71 } from '../../../app/_review/content/YearCalendar.tsx'
import { AccountSecurity as AccountSecurity_1b73aa2f13da65980bacf38cac520507 } from '../../../app/_review/account/AccountSecurity.tsx'
import { MomentCell as MomentCell_0311b21380522873b269073c9e6d74a2 } from '../../../app/_review/cells/MomentCell.tsx'
import { ActorCell as ActorCell_fc32ed25c140b6b9796ce416c8ba9e92 } from '../../../app/_review/cells/ActorCell.tsx'
import { SubjectCell as SubjectCell_3588a27f6860a939c4579efdc8e7f3af } from '../../../app/_review/cells/SubjectCell.tsx'
import { OriginCell as OriginCell_41f34edf329b4eeadc49ba52dce8c6bb } from '../../../app/_review/cells/OriginCell.tsx'
import { AuditEventView as AuditEventView_441068889feb60908b8ce0682826bdfb } from '../../../app/_review/audit/AuditEventView.tsx'
import { ImportView as ImportView_2f382aa33ee3ed4041d5f6cb0bb039de } from '../../../app/_review/persons/imports/ImportView.tsx'
import { ImportsView as ImportsView_d4b008180e44d2284307e99da07a0420 } from '../../../app/_review/persons/imports/ImportsView.tsx'
import { IssueKey as IssueKey_7690529c64c0c542fa5cd4321211f43e } from '../../../app/_review/keys/IssueKey.tsx'
import { DaysCell as DaysCell_b1733ba6439c84e5cf56b1b9e772f14f } from '../../../app/_review/figures/DaysCell.tsx'
import { StepView as StepView_c82f75d9c41f0e630fa64bece384602a } from '../../../app/_review/figures/StepView.tsx'
import { Icon as Icon_fee9bc9944b111282ce717a1945ec822 } from '../../../app/_review/brand/Logo.tsx'
import { Logo as Logo_fee9bc9944b111282ce717a1945ec822 } from '../../../app/_review/brand/Logo.tsx'
import { SignInNote as SignInNote_ee3ffc9032f61ac5944883668b9c1aab } from '../../../app/_review/account/SignInNote.tsx'
import { FiguresLink as FiguresLink_f128028303d8a428562d3f1b8128862d } from '../../../app/_review/figures/FiguresLink.tsx'
import { Mends as Mends_8fd4022a92980b625935d0cbef4b0119 } from '../../../app/_review/frame/Mends.tsx'
import { SecondFactorView as SecondFactorView_bbaf10480f444bb42526f1290b9a597f } from '../../../app/_review/account/SecondFactorView.tsx'
import { StartPage as StartPage_6eddd2a7402730c41e5aa7e878d11d27 } from '../../../app/_review/start/StartPage.tsx'
import { FiguresView as FiguresView_f1409c09c591fff5c2468ae23de43927 } from '../../../app/_review/figures/FiguresView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/app/_review/ReviewView.tsx#ReviewView": ReviewView_0a1abff110133c0886db2a30fc76f05f,
  "/app/_review/queue/QueueView.tsx#QueueView": QueueView_1f3bcf7627c3d87442fa38e890f22f6a,
  "/app/_review/cells/BureauCell.tsx#BureauCell": BureauCell_f3c2e7330bbf118ee52e7b9f2d712767,
  "/app/_review/persons/PersonView.tsx#PersonView": PersonView_045bbf853c7c0f17f3010861997d1e75,
  "/app/_review/persons/PersonsView.tsx#PersonsView": PersonsView_9ed6f102c97cc9fe0cd3346043755fa8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/app/_review/content/NoticePreview.tsx#NoticePreview": NoticePreview_449f078def965c02bf4aeacb54137f35,
  "/app/_review/content/NoButton.tsx#NoButton": NoButton_5b9f79c2efeab4f617641359ee642ae3,
  "/app/_review/content/MessagePreview.tsx#MessagePreview": MessagePreview_656594d23a6db5d08e34038f5aeb0ebb,
  "/app/_review/content/YearCalendar.tsx#YearCalendar": YearCalendar_3924c47aa2467574fca52b7635861c71,
  "/app/_review/account/AccountSecurity.tsx#AccountSecurity": AccountSecurity_1b73aa2f13da65980bacf38cac520507,
  "/app/_review/cells/MomentCell.tsx#MomentCell": MomentCell_0311b21380522873b269073c9e6d74a2,
  "/app/_review/cells/ActorCell.tsx#ActorCell": ActorCell_fc32ed25c140b6b9796ce416c8ba9e92,
  "/app/_review/cells/SubjectCell.tsx#SubjectCell": SubjectCell_3588a27f6860a939c4579efdc8e7f3af,
  "/app/_review/cells/OriginCell.tsx#OriginCell": OriginCell_41f34edf329b4eeadc49ba52dce8c6bb,
  "/app/_review/audit/AuditEventView.tsx#AuditEventView": AuditEventView_441068889feb60908b8ce0682826bdfb,
  "/app/_review/persons/imports/ImportView.tsx#ImportView": ImportView_2f382aa33ee3ed4041d5f6cb0bb039de,
  "/app/_review/persons/imports/ImportsView.tsx#ImportsView": ImportsView_d4b008180e44d2284307e99da07a0420,
  "/app/_review/keys/IssueKey.tsx#IssueKey": IssueKey_7690529c64c0c542fa5cd4321211f43e,
  "/app/_review/figures/DaysCell.tsx#DaysCell": DaysCell_b1733ba6439c84e5cf56b1b9e772f14f,
  "/app/_review/figures/StepView.tsx#StepView": StepView_c82f75d9c41f0e630fa64bece384602a,
  "/app/_review/brand/Logo.tsx#Icon": Icon_fee9bc9944b111282ce717a1945ec822,
  "/app/_review/brand/Logo.tsx#Logo": Logo_fee9bc9944b111282ce717a1945ec822,
  "/app/_review/account/SignInNote.tsx#SignInNote": SignInNote_ee3ffc9032f61ac5944883668b9c1aab,
  "/app/_review/figures/FiguresLink.tsx#FiguresLink": FiguresLink_f128028303d8a428562d3f1b8128862d,
  "/app/_review/frame/Mends.tsx#Mends": Mends_8fd4022a92980b625935d0cbef4b0119,
  "/app/_review/account/SecondFactorView.tsx#SecondFactorView": SecondFactorView_bbaf10480f444bb42526f1290b9a597f,
  "/app/_review/start/StartPage.tsx#StartPage": StartPage_6eddd2a7402730c41e5aa7e878d11d27,
  "/app/_review/figures/FiguresView.tsx#FiguresView": FiguresView_f1409c09c591fff5c2468ae23de43927,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
