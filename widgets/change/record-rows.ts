import { isAsked } from '@accountant-register/schemas/rules/isAsked.ts';
import type { FieldDefinition, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts';
import { definitions } from '../form/definitions.ts';
import type { RegisterRecord } from '../session/types.ts';
import { answerText, type AnswerContext } from './answer-text.ts';
import type { ChangeTexts } from './texts.ts';

/** One line of what is on record; `isPrivate` ones are shown masked at first. */
export type Row = { id: string; label: string; text: string; isPrivate?: true };

/** The lines of one part of the record. */
export type RowGroup = { id: SectionId | 'residence'; rows: Row[] };

/** What each part shows, in the guide's order; `workRegion` and `residenceRegion` stand within their address. */
const shown: { [section in SectionId]: readonly string[] } = {
  basic: ['name', 'nationality', 'ethnicity', 'gender', 'idNumber', 'birthDate', 'politicalStatus', 'mobile', 'email', 'isCpa'],
  education: ['Level', 'Degree', 'Major', 'School', 'GraduatedOn'].flatMap((part) => [`fullTime${part}`, `partTime${part}`]).sort(byHalf),
  qualification: ['qualificationType', 'qualificationLevel', 'qualificationWay', 'qualifiedOn', 'qualificationNumber', 'appointedPost', 'appointedOn'],
  workplace: ['accountingSince', 'isEmployed', 'accountingPost', 'accountingDuty', 'employerName', 'employerCode', 'workAddress', 'workPostcode', 'employerType', 'employerPhone'],
};

/** Said elsewhere or not at all: the kind of document beside its number, regions within addresses, the application's own. */
const unlisted: readonly string[] = ['idType', 'workRegion', 'residenceRegion', 'fullTimeVerificationCode', 'partTimeVerificationCode', 'remark'];

const residence = ['accountingSince', 'isEmployed', 'residenceAddress', 'residenceBasis', 'residencePostcode'] as const;

/** The record in words, with the guide's labels; what is not stated reads 无. */
export async function recordRows(record: RegisterRecord, context: AnswerContext): Promise<RowGroup[]> {
  const isEmployed = record.workplace.isEmployed === true;
  const [basic, education, qualification, workplace] = await Promise.all([
    rowsOf('basic', shown.basic, record.basic, context),
    rowsOf('education', shown.education, record.education, context),
    rowsOf('qualification', shown.qualification, record.qualification, context),
    rowsOf('workplace', isEmployed ? shown.workplace : residence, record.workplace, context),
  ]);
  const { authority: bureau } = record;
  const authority = { id: 'authority', label: context.t.authority, text: bureau ? `${bureau.name} ${bureau.phone}` : context.t.none };
  return [
    { id: 'basic', rows: basic },
    { id: 'education', rows: education },
    { id: 'qualification', rows: qualification },
    { id: isEmployed ? 'workplace' : 'residence', rows: [authority, ...workplace] },
  ];
}

async function rowsOf(section: SectionId, ids: readonly string[], values: SectionValues, context: AnswerContext): Promise<Row[]> {
  const { definition } = await definitions[section][context.language]();
  const fields = new Map(definition.fields.map((field) => [field.id, field]));
  const rows = [...ids, ...furtherIds(section, definition.fields, values)].map(async (id): Promise<Row[]> => {
    const field = fields.get(id);
    if (!field) return [];
    const parts = [await regionText(id, fields, values, context), await answerText(field, values[id], context)];
    const text = parts.filter(Boolean).join(context.language === 'en' ? ', ' : '');
    return [{ id, label: labelOf(field, values, context.t), text: text || (id === 'isCpa' ? context.t.no : context.t.none), ...(id === 'idNumber' && text ? { isPrivate: true } : {}) }];
  });
  return (await Promise.all(rows)).flat();
}

/** What the forms have beyond the guide's lines: a field that is added to a form is shown after them, where it is asked. */
function furtherIds(section: SectionId, fields: FieldDefinition[], values: SectionValues): string[] {
  const known = [...shown[section], ...residence, ...unlisted];
  return fields.filter((field) => !known.includes(field.id) && isAsked(field, section, { [section]: values })).map(({ id }) => id);
}

/** An address begins with the names of its region. */
async function regionText(id: string, fields: Map<string, FieldDefinition>, values: SectionValues, context: AnswerContext): Promise<string> {
  const region = id === 'workAddress' ? 'workRegion' : id === 'residenceAddress' ? 'residenceRegion' : undefined;
  const field = region ? fields.get(region) : undefined;
  return field ? answerText(field, values[field.id], context) : '';
}

function labelOf(field: FieldDefinition, values: SectionValues, t: ChangeTexts): string {
  const key = field.id === 'idNumber' && values.idType === 'residentId' ? 'label_idNumberResident' : `label_${field.id}`;
  return key in t ? t[key as keyof ChangeTexts] : field.label;
}

/** All of the full-time half before the part-time one. */
function byHalf(a: string, b: string): number {
  return Number(a.startsWith('part')) - Number(b.startsWith('part'));
}
