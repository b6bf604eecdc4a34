// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { CodeItem } from '../vocabulary/codeItem.ts';
import accountingDuties from '../dictionaries/accounting-duties.json';
import accountingPosts from '../dictionaries/accounting-posts.json';
import appointedPosts from '../dictionaries/appointed-posts.json';
import countries from './dictionaries/countries.json';
import degrees from '../dictionaries/degrees.json';
import educationLevels from '../dictionaries/education-levels.json';
import employerTypes from '../dictionaries/employer-types.json';
import ethnicities from '../dictionaries/ethnicities.json';
import evidenceKinds from './dictionaries/evidence-kinds.json';
import genders from '../dictionaries/genders.json';
import idDocumentTypes from '../dictionaries/id-document-types.json';
import politicalStatuses from '../dictionaries/political-statuses.json';
import qualificationLevels from '../dictionaries/qualification-levels.json';
import qualificationTypes from '../dictionaries/qualification-types.json';
import qualificationWays from '../dictionaries/qualification-ways.json';
import registers from '../dictionaries/registers.json';
import residenceBases from '../dictionaries/residence-bases.json';

/** The code lists by name, for the server; a browser loads the definitions and `lists/` instead. */
export const codeLists: { [name: string]: readonly CodeItem[] } = {
  'accounting-duties': accountingDuties.items,
  'accounting-posts': accountingPosts.items,
  'appointed-posts': appointedPosts.items,
  'countries': countries.items,
  'degrees': degrees.items,
  'education-levels': educationLevels.items,
  'employer-types': employerTypes.items,
  'ethnicities': ethnicities.items,
  'evidence-kinds': evidenceKinds.items,
  'genders': genders.items,
  'id-document-types': idDocumentTypes.items,
  'political-statuses': politicalStatuses.items,
  'qualification-levels': qualificationLevels.items,
  'qualification-types': qualificationTypes.items,
  'qualification-ways': qualificationWays.items,
  'registers': registers.items,
  'residence-bases': residenceBases.items,
};
