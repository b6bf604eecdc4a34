// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionDefinition } from '../../vocabulary/definition.ts';

export const definition: SectionDefinition = {
 "section": "basic",
 "title": "基本信息",
 "fields": [
  {
   "id": "name",
   "label": "姓名",
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
   "label": "证件类型",
   "control": "choice",
   "source": "signIn",
   "required": true,
   "reviewed": true,
   "codes": "id-document-types",
   "options": [
    [
     "residentId",
     "居民身份证"
    ],
    [
     "hkMoTwResidence",
     "港澳台居民居住证"
    ],
    [
     "passport",
     "护照"
    ],
    [
     "officerCard",
     "军官证"
    ],
    [
     "hkMoPermit",
     "港澳居民来往内地通行证"
    ],
    [
     "twPermit",
     "台湾居民来往大陆通行证"
    ],
    [
     "foreignPermanentResident",
     "外国人永久居留身份证"
    ]
   ],
   "width": 24
  },
  {
   "id": "idNumber",
   "label": "证件号码",
   "control": "text",
   "source": "signIn",
   "required": true,
   "reviewed": true,
   "width": 18,
   "maxLength": 20,
   "autocomplete": "off",
   "changeLabel": "身份证件号"
  },
  {
   "id": "gender",
   "label": "性别",
   "control": "choice",
   "source": "derived",
   "required": true,
   "reviewed": true,
   "codes": "genders",
   "options": [
    [
     "1",
     "男"
    ],
    [
     "2",
     "女"
    ]
   ],
   "width": 6
  },
  {
   "id": "birthDate",
   "label": "出生日期",
   "control": "date",
   "source": "derived",
   "required": true,
   "reviewed": true,
   "width": 10,
   "autocomplete": "bday"
  },
  {
   "id": "nationality",
   "label": "国家或地区",
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
   "label": "民族",
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
   "label": "政治面貌",
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
     "中国共产党党员"
    ],
    [
     "02",
     "中国共产党预备党员"
    ],
    [
     "03",
     "中国共产主义青年团团员"
    ],
    [
     "04",
     "中国国民党革命委员会会员"
    ],
    [
     "05",
     "中国民主同盟盟员"
    ],
    [
     "06",
     "中国民主建国会会员"
    ],
    [
     "07",
     "中国民主促进会会员"
    ],
    [
     "08",
     "中国农工民主党党员"
    ],
    [
     "09",
     "中国致公党党员"
    ],
    [
     "10",
     "九三学社社员"
    ],
    [
     "11",
     "台湾民主自治同盟盟员"
    ],
    [
     "12",
     "无党派民主人士"
    ],
    [
     "13",
     "群众"
    ]
   ],
   "width": 26
  },
  {
   "id": "mobile",
   "label": "手机号码",
   "hint": "11位手机号码",
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
   "label": "电子邮箱",
   "control": "text",
   "source": "typed",
   "width": 30,
   "maxLength": 254,
   "inputMode": "email",
   "autocomplete": "email"
  },
  {
   "id": "remark",
   "label": "备注",
   "control": "multiline",
   "source": "typed",
   "width": 60,
   "maxLength": 200,
   "autocomplete": "off",
   "unchangeable": true
  },
  {
   "id": "isCpa",
   "label": "是否注册会计师",
   "control": "yes-no",
   "source": "office",
   "unchangeable": true
  }
 ]
};
