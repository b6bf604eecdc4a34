// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionDefinition } from '../../vocabulary/definition.ts';

export const definition: SectionDefinition = {
 "section": "qualification",
 "title": "专业技术资格",
 "fields": [
  {
   "id": "qualificationLevel",
   "label": "最高专业技术资格级别",
   "hint": "如无则无需填写",
   "control": "choice",
   "source": "typed",
   "reviewed": true,
   "codes": "qualification-levels",
   "options": [
    [
     "1",
     "初级"
    ],
    [
     "2",
     "中级"
    ],
    [
     "3",
     "高级"
    ],
    [
     "4",
     "正高级"
    ]
   ],
   "width": 10
  },
  {
   "id": "qualificationType",
   "label": "最高专业技术资格类型",
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
     "会计类"
    ],
    [
     "2",
     "经济类"
    ],
    [
     "3",
     "审计类"
    ],
    [
     "4",
     "统计类"
    ],
    [
     "9",
     "其他类型"
    ]
   ],
   "width": 10
  },
  {
   "id": "qualificationWay",
   "label": "取得方式",
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
     "考试"
    ],
    [
     "2",
     "评审"
    ],
    [
     "3",
     "考评结合"
    ]
   ],
   "width": 10
  },
  {
   "id": "qualifiedOn",
   "label": "取得时间",
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
   "label": "专业技术资格证书编号",
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
   "changeLabel": "证书或批文号"
  },
  {
   "id": "appointedPost",
   "label": "聘任技术职务",
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
     "会计员"
    ],
    [
     "2",
     "助理会计师"
    ],
    [
     "3",
     "会计师"
    ],
    [
     "4",
     "高级会计师"
    ],
    [
     "5",
     "正高级会计师"
    ],
    [
     "9",
     "其他"
    ],
    [
     "0",
     "无职务"
    ]
   ],
   "width": 16
  },
  {
   "id": "appointedOn",
   "label": "聘任技术职务时间",
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
