import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { files } from '../../locales/files.en.ts';

export type PhotoRule = { text: keyof typeof files; codes: readonly string[] };

/** The rules as the list shows them, each with the findings that break it or ask for a look. */
export const photoRuleList: readonly PhotoRule[] = [
  { text: 'checkFormat', codes: ['file-not-jpeg', 'file-unreadable'] },
  { text: 'checkSize', codes: ['photo-bytes-few', 'photo-bytes-many', 'file-too-large'] },
  { text: 'checkPixels', codes: ['photo-pixels-few', 'photo-below-exam-size', 'file-too-many-pixels'] },
  { text: 'checkRatio', codes: ['photo-ratio'] },
  { text: 'checkBackground', codes: ['photo-background'] },
  { text: 'checkSharpness', codes: ['photo-blurred', 'photo-enlarged'] },
  { text: 'checkPosition', codes: ['photo-faces', 'photo-off-centre'] },
];

/** The finding that concerns a rule. */
export function concerning({ codes }: PhotoRule, findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ code }) => codes.includes(code));
}
