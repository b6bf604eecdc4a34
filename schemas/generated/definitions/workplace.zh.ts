// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionDefinition } from '../../vocabulary/definition.ts';

export const definition: SectionDefinition = {
 "section": "workplace",
 "title": "工作单位或居住地",
 "fields": [
  {
   "id": "isEmployed",
   "label": "是否有工作单位",
   "hint": "有单位并在该单位从事会计工作的，选“是”，按工作单位确定管理部门；其他人员（包括准备从事会计工作的）选“否”，按居住地确定。",
   "control": "yes-no",
   "source": "typed",
   "required": true,
   "reviewed": true,
   "changeLabel": "是否在岗"
  },
  {
   "id": "employerCode",
   "label": "统一社会信用代码 (组织机构代码)",
   "hint": "18位统一社会信用代码，或9位组织机构代码",
   "control": "employer-code",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 18,
   "maxLength": 18,
   "autocomplete": "off"
  },
  {
   "id": "employerName",
   "label": "单位名称",
   "control": "text",
   "source": "lookup",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 40,
   "maxLength": 100,
   "autocomplete": "organization",
   "changeLabel": "工作单位全称"
  },
  {
   "id": "employerType",
   "label": "单位经济类型",
   "control": "choice",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "codes": "employer-types",
   "options": [
    [
     "10",
     "行政单位"
    ],
    [
     "20",
     "事业单位"
    ],
    [
     "31",
     "上市公司-国有控股"
    ],
    [
     "32",
     "上市公司-非国有控股"
    ],
    [
     "41",
     "非上市公司（企业）-国有公司（企业）"
    ],
    [
     "42",
     "非上市公司（企业）-非国有公司（企业）"
    ],
    [
     "50",
     "农村经济组织"
    ],
    [
     "60",
     "民间非营利组织"
    ],
    [
     "90",
     "其他组织"
    ]
   ],
   "width": 36
  },
  {
   "id": "workRegion",
   "label": "办公场所",
   "hint": "选择办公地点所在的市、区（县）、街道，不是单位注册地",
   "control": "region",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 30,
   "changeLabel": "编辑工作单位地址"
  },
  {
   "id": "workAddress",
   "label": "办公场所详细地址",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 50,
   "maxLength": 100,
   "autocomplete": "street-address",
   "changeLabel": "现工作单位地址"
  },
  {
   "id": "workPostcode",
   "label": "邮政编码",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "width": 6,
   "maxLength": 6,
   "inputMode": "numeric",
   "autocomplete": "postal-code"
  },
  {
   "id": "accountingSince",
   "label": "开始会计工作时间",
   "control": "date",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 10,
   "changeLabel": "从事会计工作时间"
  },
  {
   "id": "accountingPost",
   "label": "从事会计工作岗位",
   "control": "choice",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "codes": "accounting-posts",
   "options": [
    [
     "01",
     "会计机构负责人(会计主管)"
    ],
    [
     "02",
     "出纳"
    ],
    [
     "03",
     "稽核"
    ],
    [
     "04",
     "资本、基金核算"
    ],
    [
     "05",
     "收入、支出、债权、债务核算"
    ],
    [
     "06",
     "工资核算、成本费用核算、财务成果核算"
    ],
    [
     "07",
     "财产物资的收发、增减核算"
    ],
    [
     "08",
     "总账"
    ],
    [
     "09",
     "财务会计报告编制"
    ],
    [
     "10",
     "会计机构内会计档案管理"
    ],
    [
     "11",
     "会计监督"
    ],
    [
     "12",
     "代理记账"
    ],
    [
     "99",
     "其他会计工作"
    ]
   ],
   "width": 36,
   "changeLabel": "会计工作岗位"
  },
  {
   "id": "accountingDuty",
   "label": "会计行政职务名称",
   "control": "choice",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "codes": "accounting-duties",
   "options": [
    [
     "1",
     "一般会计人员"
    ],
    [
     "2",
     "会计主管人员"
    ],
    [
     "3",
     "会计机构负责人"
    ],
    [
     "4",
     "总会计师、财务总监"
    ],
    [
     "9",
     "其他"
    ]
   ],
   "width": 20
  },
  {
   "id": "employerPhone",
   "label": "单位电话",
   "hint": "如 0574-87654321，分机号前加“-”",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "width": 20,
   "maxLength": 20,
   "inputMode": "tel",
   "autocomplete": "tel"
  },
  {
   "id": "residenceRegion",
   "label": "居住地 (户籍或学校所在地)",
   "hint": "选择所在的市、区（县）、街道",
   "control": "region",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 30,
   "changeLabel": "编辑居住地"
  },
  {
   "id": "residenceAddress",
   "label": "居住地详细地址",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 50,
   "maxLength": 100,
   "autocomplete": "street-address",
   "changeLabel": "居住地"
  },
  {
   "id": "residenceBasis",
   "label": "居住地依据",
   "hint": "选择以哪一种情况登记，上传相应的证明",
   "control": "choice",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "codes": "residence-bases",
   "options": [
    [
     "household",
     "户籍地"
    ],
    [
     "residencePermit",
     "居住地（居住证或居住证明）"
    ],
    [
     "school",
     "学校所在地（在校学生）"
    ]
   ],
   "width": 30
  },
  {
   "id": "residencePostcode",
   "label": "邮政编码",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 6,
   "maxLength": 6,
   "inputMode": "numeric",
   "autocomplete": "postal-code"
  }
 ]
};
