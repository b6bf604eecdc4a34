import { ask } from './ask.ts';
import { autocomplete } from './autocomplete.ts';
import { changeLabels } from './changeLabels.ts';
import { check } from './check.ts';
import { cites } from './cites.ts';
import { codes } from './codes.ts';
import { control } from './control.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { files } from './files.ts';
import { fits } from './fits.ts';
import { group } from './group.ts';
import { groups } from './groups.ts';
import { hidden } from './hidden.ts';
import { hints } from './hints.ts';
import { inputMode } from './inputMode.ts';
import { labels } from './labels.ts';
import { normalize } from './normalize.ts';
import { papers } from './papers.ts';
import { reviewed } from './reviewed.ts';
import { sealed } from './sealed.ts';
import { source } from './source.ts';
import { unchangeable } from './unchangeable.ts';
import { width } from './width.ts';
import type { Keyword } from './keyword.ts';

/** Every annotation keyword a form may use. */
export const keywords: Keyword[] = [
  labels,
  changeLabels,
  hints,
  source,
  ask,
  reviewed,
  sealed,
  unchangeable,
  hidden,
  evidence,
  files,
  papers,
  codes,
  control,
  width,
  inputMode,
  autocomplete,
  group,
  groups,
  check,
  normalize,
  dates,
  fits,
  cites,
];
