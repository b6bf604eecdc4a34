import { answerLabel, fieldLabel } from '@accountant-register/schemas/labels/answerLabel.ts';
import { planChange } from '@accountant-register/schemas/rules/planChange.ts';
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts';
import type { Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { ChangeItem, ChangePreview, FileInfo, RegisterRecord, RequestDetail } from '../../session/types.ts';
import { recordForm } from '../change-flow.ts';
import { bureaus, bureausOf } from './bureaus.ts';

/** What a draft comes to, by the rules of the register; `approved` are papers of an earlier change. */
export function previewOf({ section = 'basic', answers, files }: RequestDetail, record: RegisterRecord, approved: FileInfo[]): ChangePreview {
  const photo = files.find(({ kind }) => kind === 'photo');
  const plan = planChange({
    section,
    record: recordForm(record),
    answers: answers[section] ?? {},
    photo: { before: record.photo ?? null, after: photo?.id ?? null },
    bureausOf: (region) => bureausOf(region).map(({ code }) => code),
    check: (form) => checkForm(form, { today: '2026-11-23' }),
  });
  const words = (make: (language: 'zh' | 'en') => string) => ({ zh: make('zh'), en: make('en') });
  const items = plan.items.map((item): ChangeItem => {
    const text = (value: Value) => words((language) => (item.field === 'photo' ? '' : answerLabel(item.field, value, language)));
    return { ...item, labels: { field: words((language) => (item.field === 'authority' ? '所属会计管理部门' : fieldLabel(item.field, language, 'change'))), before: text(item.before), after: text(item.after) } };
  });
  const authority = bureaus.find(({ code }) => code === plan.authority);
  const register = authority?.register ?? record.register;
  const approvedFiles = approved.filter(({ kind }) => plan.requiredEvidence.includes(kind) && !files.some((file) => file.kind === kind));
  return { items, requiredEvidence: plan.requiredEvidence, approvedFiles, findings: plan.findings, authority, isTransfer: items.some(({ field }) => field === 'authority'), register, portal: register };
}
