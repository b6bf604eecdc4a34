// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionDefinition } from '../../vocabulary/definition.ts';

export const definition: SectionDefinition = {
 "section": "qualification",
 "title": "Professional qualification",
 "fields": [
  {
   "id": "qualificationLevel",
   "label": "Highest qualification level",
   "hint": "Leave empty if there is none",
   "control": "choice",
   "source": "typed",
   "reviewed": true,
   "codes": "qualification-levels",
   "options": [
    [
     "1",
     "Junior"
    ],
    [
     "2",
     "Intermediate"
    ],
    [
     "3",
     "Senior"
    ],
    [
     "4",
     "Professor-level senior"
    ]
   ],
   "width": 10
  },
  {
   "id": "qualificationType",
   "label": "Qualification type",
   "control": "choice",
   "source": "typed",
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "codes": "qualification-types",
   "options": [
    [
     "1",
     "Accounting"
    ],
    [
     "2",
     "Economics"
    ],
    [
     "3",
     "Auditing"
    ],
    [
     "4",
     "Statistics"
    ],
    [
     "9",
     "Other"
    ]
   ],
   "width": 10
  },
  {
   "id": "qualificationWay",
   "label": "Obtained by",
   "control": "choice",
   "source": "typed",
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "codes": "qualification-ways",
   "options": [
    [
     "1",
     "Examination"
    ],
    [
     "2",
     "Assessment"
    ],
    [
     "3",
     "Examination and assessment"
    ]
   ],
   "width": 10
  },
  {
   "id": "qualifiedOn",
   "label": "Obtained on",
   "control": "date",
   "source": "typed",
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "width": 10
  },
  {
   "id": "qualificationNumber",
   "label": "Certificate number",
   "control": "text",
   "source": "typed",
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "width": 24,
   "maxLength": 40,
   "autocomplete": "off",
   "changeLabel": "Certificate or approval number"
  },
  {
   "id": "appointedPost",
   "label": "Appointed post",
   "control": "choice",
   "source": "typed",
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   },
   "codes": "appointed-posts",
   "options": [
    [
     "1",
     "Accounting clerk"
    ],
    [
     "2",
     "Assistant accountant"
    ],
    [
     "3",
     "Accountant"
    ],
    [
     "4",
     "Senior accountant"
    ],
    [
     "5",
     "Professor-level senior accountant"
    ],
    [
     "9",
     "Other"
    ],
    [
     "0",
     "None"
    ]
   ],
   "width": 16
  },
  {
   "id": "appointedOn",
   "label": "Appointed on",
   "control": "date",
   "source": "typed",
   "when": {
    "appointedPost": {
     "notIn": [
      "0"
     ]
    }
   },
   "required": true,
   "width": 10
  }
 ]
};
