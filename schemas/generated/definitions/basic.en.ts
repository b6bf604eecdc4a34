// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionDefinition } from '../../vocabulary/definition.ts';

export const definition: SectionDefinition = {
 "section": "basic",
 "title": "Basic information",
 "fields": [
  {
   "id": "name",
   "label": "Name",
   "control": "text",
   "source": "signIn",
   "required": true,
   "reviewed": true,
   "width": 20,
   "maxLength": 50,
   "autocomplete": "name"
  },
  {
   "id": "idType",
   "label": "Type of identity document",
   "control": "choice",
   "source": "signIn",
   "required": true,
   "reviewed": true,
   "codes": "id-document-types",
   "options": [
    [
     "residentId",
     "Resident identity card"
    ],
    [
     "hkMoTwResidence",
     "Residence permit for Hong Kong, Macao and Taiwan residents"
    ],
    [
     "passport",
     "Passport"
    ],
    [
     "officerCard",
     "Military officer card"
    ],
    [
     "hkMoPermit",
     "Mainland travel permit for Hong Kong and Macao residents"
    ],
    [
     "twPermit",
     "Mainland travel permit for Taiwan residents"
    ],
    [
     "foreignPermanentResident",
     "Foreign permanent resident's identity card"
    ]
   ],
   "width": 24
  },
  {
   "id": "idNumber",
   "label": "Document number",
   "control": "text",
   "source": "signIn",
   "required": true,
   "reviewed": true,
   "width": 18,
   "maxLength": 20,
   "autocomplete": "off",
   "changeLabel": "Document number"
  },
  {
   "id": "gender",
   "label": "Gender",
   "control": "choice",
   "source": "derived",
   "required": true,
   "reviewed": true,
   "codes": "genders",
   "options": [
    [
     "1",
     "Male"
    ],
    [
     "2",
     "Female"
    ]
   ],
   "width": 6
  },
  {
   "id": "birthDate",
   "label": "Date of birth",
   "control": "date",
   "source": "derived",
   "required": true,
   "reviewed": true,
   "width": 10,
   "autocomplete": "bday"
  },
  {
   "id": "nationality",
   "label": "Country or region",
   "control": "choice",
   "source": "derived",
   "required": true,
   "reviewed": true,
   "codes": "countries",
   "width": 20,
   "autocomplete": "country"
  },
  {
   "id": "ethnicity",
   "label": "Ethnicity",
   "control": "choice",
   "source": "typed",
   "when": {
    "nationality": {
     "in": [
      "CN"
     ]
    }
   },
   "required": true,
   "codes": "ethnicities",
   "width": 16
  },
  {
   "id": "politicalStatus",
   "label": "Political affiliation",
   "control": "choice",
   "source": "typed",
   "when": {
    "nationality": {
     "in": [
      "CN"
     ]
    }
   },
   "required": true,
   "codes": "political-statuses",
   "options": [
    [
     "01",
     "Member of the Communist Party of China"
    ],
    [
     "02",
     "Probationary member of the Communist Party of China"
    ],
    [
     "03",
     "Member of the Communist Youth League"
    ],
    [
     "04",
     "Member of the Revolutionary Committee of the Kuomintang"
    ],
    [
     "05",
     "Member of the China Democratic League"
    ],
    [
     "06",
     "Member of the China National Democratic Construction Association"
    ],
    [
     "07",
     "Member of the China Association for Promoting Democracy"
    ],
    [
     "08",
     "Member of the Chinese Peasants' and Workers' Democratic Party"
    ],
    [
     "09",
     "Member of the China Zhi Gong Party"
    ],
    [
     "10",
     "Member of the Jiusan Society"
    ],
    [
     "11",
     "Member of the Taiwan Democratic Self-Government League"
    ],
    [
     "12",
     "Democrat without party affiliation"
    ],
    [
     "13",
     "None of these (the masses)"
    ]
   ],
   "width": 26
  },
  {
   "id": "mobile",
   "label": "Mobile number",
   "hint": "11 digits",
   "control": "text",
   "source": "signIn",
   "required": true,
   "width": 11,
   "maxLength": 11,
   "inputMode": "tel",
   "autocomplete": "tel-national"
  },
  {
   "id": "email",
   "label": "E-mail address",
   "control": "text",
   "source": "typed",
   "width": 30,
   "maxLength": 254,
   "inputMode": "email",
   "autocomplete": "email"
  },
  {
   "id": "remark",
   "label": "Remark",
   "control": "multiline",
   "source": "typed",
   "width": 60,
   "maxLength": 200,
   "autocomplete": "off",
   "unchangeable": true
  },
  {
   "id": "isCpa",
   "label": "Certified public accountant",
   "control": "yes-no",
   "source": "office",
   "unchangeable": true
  }
 ]
};
