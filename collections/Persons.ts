import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { ownBureau } from '../access/ownBureau.ts'
import { registerOption } from './Authorities.ts'
import { sectionFields } from './generate/sectionFields.ts'
import { readByRoute } from './readByRoute.ts'

/** The register itself: one row a record, its sections drawn from the schemas. */
export const Persons: CollectionConfig = {
  slug: 'persons',
  labels: { singular: { zh: '会计人员', en: 'Person' }, plural: { zh: '会计人员', en: 'Persons' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'idNumberMasked', 'register', 'authority', 'status', 'registeredOn'],
    listSearchableFields: ['name'],
    group: { zh: '登记', en: 'Register' },
    hideAPIURL: true,
    // A page of the list holds what its columns show, and nothing else of the records.
    enableListViewSelectAPI: true,
    components: { views: { list: { Component: '/app/_review/persons/PersonsView.tsx#PersonsView' }, edit: { root: { Component: '/app/_review/persons/PersonView.tsx#PersonView' } } } },
  },
  defaultSort: '-registeredOn',
  access: { create: nobody, read: ownBureau, update: nobody, delete: nobody, readVersions: nobody },
  hooks: readByRoute,
  // The list is read in its order along one of the first, an export along one of the last, however many persons there are.
  indexes: [{ fields: ['authority', 'status', 'registeredOn'] }, { fields: ['authority', 'registeredOn'] }, { fields: ['register', 'registeredOn'] }, { fields: ['authority', 'madeBy'] }, { fields: ['register', 'madeBy'] }],
  fields: [
    { name: 'name', type: 'text', label: { zh: '姓名', en: 'Name' }, required: true, index: true },
    { name: 'idNumberMasked', type: 'text', label: { zh: '证件号码', en: 'Document number' }, required: true },
    { name: 'register', type: 'select', label: { zh: '登记系统', en: 'Register' }, required: true, options: ['ningbo', 'zhejiang'].map(registerOption) },
    { name: 'authority', type: 'relationship', relationTo: 'authorities', label: { zh: '所属会计管理部门', en: 'Bureau' }, required: true, index: true, admin: { components: { Cell: '/app/_review/cells/BureauCell.tsx#BureauCell' } } },
    {
      name: 'status',
      type: 'select',
      label: { zh: '状态', en: 'Status' },
      required: true,
      options: [
        { value: 'active', label: { zh: '在库', en: 'On record' } },
        { value: 'transferredOut', label: { zh: '已调出', en: 'Transferred out' } },
        { value: 'expired', label: { zh: '失效', en: 'Expired' } },
        { value: 'frozen', label: { zh: '冻结', en: 'Frozen' } },
        { value: 'closed', label: { zh: '注销', en: 'Closed' } },
      ],
    },
    { name: 'registeredOn', type: 'text', label: { zh: '登记日期', en: 'Registered on' }, required: true },
    ...sectionFields(),
    { name: 'photo', type: 'text', admin: { hidden: true } },
    { name: 'applicant', type: 'text', index: true, admin: { hidden: true } },
    { name: 'identityKey', type: 'text', required: true, index: true, hidden: true },
    /** Blind index of the document number alone (`access/identity/numberKey.ts`); filled by whatever writes the number. */
    { name: 'numberKey', type: 'text', index: true, hidden: true },
    /** `active:<identity>` while the record counts, else `<status>:` and what else tells it apart: one active record a person, held by the database. */
    { name: 'activeKey', type: 'text', required: true, unique: true, hidden: true },
    /** Counts the writes of the record: each names the one it saw. */
    { name: 'rev', type: 'number', defaultValue: 0, hidden: true },
    /** The steps of requests that are in the record already, `<request>:<rev>`. */
    { name: 'applied', type: 'json', hidden: true },
    /** The step that is being taken for the record as it stands (`hooks/records/holdRecord.ts`). */
    { name: 'deciding', type: 'text', hidden: true },
    /** Of a record that came from the other register: what it left there; of one registered anew: the one that had run out. Of what was left: the record. */
    { name: 'predecessor', type: 'text', hidden: true },
    { name: 'successor', type: 'text', index: true, hidden: true },
    /** The request and step that made the record: making it again finds it made. */
    { name: 'madeBy', type: 'text', required: true, unique: true, hidden: true },
  ],
}
