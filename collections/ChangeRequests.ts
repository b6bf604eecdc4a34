import type { CollectionConfig } from 'payload'
import { casesOfOwnBureau } from '../access/casesOfOwnBureau.ts'
import { nobody } from '../access/nobody.ts'
import { registerOption } from './Authorities.ts'
import { listedElsewhere } from './listedElsewhere.ts'
import { hideOrigins } from './hideOrigins.ts'
import { maskForReaders } from './maskForReaders.ts'
import { kindOption } from './kindOption.ts'
import { readByRoute } from './readByRoute.ts'

/**
 * Registrations and changes on their way from draft to decision. Nobody writes them through the generated routes: applicants
 * go by `/v1`, reviewers by the decision endpoints, and both end in one conditional write (`hooks/review/transition.ts`).
 */
export const ChangeRequests: CollectionConfig = {
  slug: 'change-requests',
  labels: { singular: { zh: '申请', en: 'Case' }, plural: { zh: '审核队列', en: 'Queue' } },
  admin: {
    useAsTitle: 'receipt',
    defaultColumns: ['receipt'],
    listSearchableFields: ['receipt', 'applicantName'],
    group: { zh: '登记', en: 'Register' },
    pagination: { defaultLimit: 50 },
    hideAPIURL: true,
    baseFilter: listedElsewhere,
    components: {
      views: { list: { Component: '/app/_review/queue/QueueView.tsx#QueueView' }, edit: { root: { Component: '/app/_review/ReviewView.tsx#ReviewView' } } },
    },
  },
  forceSelect: { status: true },
  defaultSort: 'submittedAt',
  access: { create: nobody, read: casesOfOwnBureau, update: nobody, delete: nobody, readVersions: nobody },
  hooks: readByRoute,
  indexes: [
    // A view of the queue is read in its order along one of these, however many cases there are.
    { fields: ['authority', 'isWaiting', 'submittedAt'] },
    { fields: ['authority', 'submittedAt'] },
    { fields: ['register', 'isWaiting', 'submittedAt'] },
    { fields: ['applicant', 'createdAt'] },
  ],
  fields: [
    { name: 'receipt', type: 'text', label: { zh: '收件号', en: 'Receipt' }, required: true, unique: true },
    { name: 'applicantName', type: 'text', label: { zh: '姓名', en: 'Name' }, required: true, index: true },
    { name: 'idNumberMasked', type: 'text', label: { zh: '证件号码', en: 'Document number' }, required: true },
    {
      name: 'kind',
      type: 'select',
      label: { zh: '事项', en: 'Kind' },
      required: true,
      options: (['registration', 'change', 'correction'] as const).map(kindOption),
    },
    { name: 'section', type: 'text', label: { zh: '栏目', en: 'Section' }, admin: { hidden: true } },
    /** The record that a change or correction alters. */
    { name: 'person', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'status',
      type: 'select',
      label: { zh: '状态', en: 'Status' },
      required: true,
      options: [
        { value: 'draft', label: { zh: '填写中', en: 'Draft' } },
        { value: 'submitted', label: { zh: '待审核', en: 'Waiting' } },
        { value: 'reviewing', label: { zh: '审核中', en: 'In review' } },
        { value: 'returned', label: { zh: '已退回', en: 'Returned' } },
        { value: 'approved', label: { zh: '审核通过', en: 'Approved' } },
        { value: 'applied', label: { zh: '已生效', en: 'Applied' } },
        { value: 'cancelled', label: { zh: '已取消', en: 'Cancelled' } },
        { value: 'discarded', label: { zh: '已作废', en: 'Discarded' } },
      ],
    },
    { name: 'register', type: 'select', label: { zh: '登记系统', en: 'Register' }, required: true, options: ['ningbo', 'zhejiang'].map(registerOption) },
    { name: 'portal', type: 'text', required: true, admin: { hidden: true } },
    { name: 'authority', type: 'relationship', relationTo: 'authorities', label: { zh: '区县', en: 'Bureau' }, index: true },
    /** Whether the office has to decide: `submitted` or `reviewing`, as one value that an index can be walked by. */
    { name: 'isWaiting', type: 'checkbox', label: { zh: '待办', en: 'To decide' }, defaultValue: false, admin: { hidden: true } },
    { name: 'submittedAt', type: 'date', label: { zh: '提交时间', en: 'Submitted' } },
    { name: 'dueOn', type: 'text', label: { zh: '剩余工作日', en: 'Working days left' } },
    { name: 'decidedAt', type: 'date', label: { zh: '办结时间', en: 'Decided' } },
    { name: 'claimedBy', type: 'text', admin: { hidden: true } },
    { name: 'claimedByName', type: 'text', label: { zh: '认领', en: 'Claimed by' } },
    { name: 'claimedAt', type: 'date', admin: { hidden: true } },
    { name: 'decidedBy', type: 'text', admin: { hidden: true } },
    /** Who gave the first of two signatures (`FourEyesMarks`); empty where none is asked or it has fallen. */
    { name: 'firstSignedBy', type: 'text', admin: { hidden: true } },
    { name: 'firstSignedByName', type: 'text', admin: { hidden: true } },
    { name: 'firstSignedAt', type: 'date', admin: { hidden: true } },
    { name: 'returned', type: 'json', admin: { hidden: true } },
    { name: 'round', type: 'number', required: true, defaultValue: 1, label: { zh: '轮次', en: 'Round' } },
    { name: 'step', type: 'text', admin: { hidden: true } },
    /** What was typed, by section; only typed fields, also while not yet valid. */
    { name: 'answers', type: 'json', required: true, hooks: { afterRead: [maskForReaders] }, admin: { hidden: true } },
    /** The whole form as it was handed in: what the sign-in stated and what was typed, normalised. */
    { name: 'form', type: 'json', hooks: { afterRead: [maskForReaders] }, admin: { hidden: true } },
    /** Of a change: the section as it stood on record when the change was handed in. */
    { name: 'before', type: 'json', hooks: { afterRead: [maskForReaders] }, admin: { hidden: true } },
    /** What a change or correction alters, with labels as they were (`FrozenItem`). */
    { name: 'items', type: 'json', hooks: { afterRead: [maskForReaders] }, admin: { hidden: true } },
    /** The fields in `items` of the present round, joined by commas: what the queue shows of them. */
    { name: 'changedFields', type: 'text', admin: { hidden: true } },
    /** The bureau and register that a transfer leaves; nothing where none is left. */
    { name: 'givingAuthority', type: 'text', index: true, admin: { hidden: true } },
    { name: 'givingRegister', type: 'text', admin: { hidden: true } },
    /** What the bureau that gives has to say, once; to those who decide. */
    { name: 'givingComment', type: 'text', admin: { hidden: true } },
    { name: 'givingCommentBy', type: 'text', admin: { hidden: true } },
    { name: 'givingCommentByName', type: 'text', admin: { hidden: true } },
    { name: 'givingCommentAt', type: 'date', admin: { hidden: true } },
    /** Of a move between registers: `checked`, or `declared` where the education system did not answer at the submission. */
    { name: 'educationCheck', type: 'text', admin: { hidden: true } },
    /** Why the office corrected a record. */
    { name: 'reason', type: 'text', admin: { hidden: true } },
    /** Attachment ids by kind and page. */
    { name: 'files', type: 'json', required: true, admin: { hidden: true } },
    { name: 'timeline', type: 'json', required: true, admin: { hidden: true }, hooks: { afterRead: [hideOrigins] } },
    { name: 'noticeVersion', type: 'number', admin: { hidden: true } },
    { name: 'edition', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    { name: 'rev', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    /** The last `rev` whose effects are all there; below `rev`: something is still to be done. */
    { name: 'settledRev', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    /** Whether `settledRev` is below `rev`, for the sweeper's index. */
    { name: 'unsettled', type: 'checkbox', defaultValue: false, index: true, admin: { hidden: true } },
    { name: 'applicant', type: 'text', required: true, admin: { hidden: true } },
    { name: 'identityKey', type: 'text', required: true, index: true, hidden: true },
    /** Blind index of the document number alone (`access/identity/numberKey.ts`); filled by whatever writes the number. */
    { name: 'numberKey', type: 'text', index: true, hidden: true },
    { name: 'openKey', type: 'text', required: true, unique: true, hidden: true },
    /** One open change a section, and none beside a move between registers (`hooks/review/keysOf.ts`); never null. */
    ...['basicKey', 'educationKey', 'qualificationKey'].map((name) => ({ name, type: 'text' as const, unique: true, hidden: true })),
  ],
}
