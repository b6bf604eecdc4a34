import type { Block } from './richText.ts'

/** The first edition of a notice in both languages; from then on content staff edit it. */
type Notice = {
  portal: 'ningbo' | 'zhejiang'
  kind: 'registration' | 'change'
  zh: { title: string; body: Block[] }
  en: { title: string; body: Block[] }
}

const places = {
  ningbo: { zh: '宁波市', en: 'Ningbo' },
  zhejiang: { zh: '浙江省内（宁波市除外）', en: 'Zhejiang outside Ningbo' },
}

/** The conditions of the guide's parts one and two for each portal; who is an accountant: 财会〔2018〕33号. */
export const notices: Notice[] = (['ningbo', 'zhejiang'] as const).flatMap((portal) => [registration(portal), change(portal)])

function registration(portal: 'ningbo' | 'zhejiang'): Notice {
  const { zh, en } = places[portal]
  return {
    portal,
    kind: 'registration',
    zh: {
      title: '登记须知',
      body: [
        '申请信息登记，需同时满足以下条件：',
        {
          list: [
            `未持有有效的原宁波市或浙江省会计从业资格证书（证书已失效的视为未持有），且尚未在宁波市或浙江省登记过会计人员信息。`,
            `在${zh}从事会计工作或准备从事会计工作，包括${zh}高校在校学生、有${zh}户籍或居住证的人员。`,
            `工作单位、户籍、住址或学校所在地在${zh}。`,
            '遵守《中华人民共和国会计法》和会计人员管理规定，所填信息和上传的材料真实、完整。',
          ],
        },
        '# 不符合上述条件的',
        '已经登记过，或持有原宁波市、浙江省会计从业资格证书的人员，请办理“信息变更”，无需重新登记。',
        '# 需要多长时间',
        '填写约需15分钟，可随时保存、稍后继续。提交后由所在区、县（市）财政局审核，结果以短信通知。',
      ],
    },
    en: {
      title: 'Before you register',
      body: [
        'You can register if all of this is true:',
        {
          list: [
            'You hold no valid accounting certificate of Ningbo or Zhejiang (an expired one does not count), and you are not yet on the register of either.',
            `You work, or are about to work, as an accountant in ${en}. Students of universities there and people with household registration or a residence permit there are included.`,
            `Your workplace, household, address or school is in ${en}.`,
            'You keep the Accounting Law and the rules for accounting personnel, and what you state and upload is true and complete.',
          ],
        },
        '# If this does not fit you',
        'If you are on the register already, or hold a certificate of Ningbo or Zhejiang, use “Change” instead.',
        '# How long it takes',
        'About 15 minutes; what you enter is saved as you go. The finance bureau of your district then decides, and you are told by text message.',
      ],
    },
  }
}

function change(portal: 'ningbo' | 'zhejiang'): Notice {
  const { zh, en } = places[portal]
  return {
    portal,
    kind: 'change',
    zh: {
      title: '变更须知',
      body: [
        '申请信息变更，需同时满足以下条件：',
        {
          list: [
            '本人信息已在所选地区的会计人员登记系统中。',
            '变更带“*”号的项目，需上传证明文件，经管理部门审核通过后生效；其他项目提交后即时生效。',
            `变更工作单位或居住地的，新的工作单位或居住地应在${zh}。`,
          ],
        },
        '# 特别提醒',
        '浙江省与宁波市的会计人员继续教育管理系统相互独立。在两地之间变更，且已报名参加原管理机关组织的继续教育的，须先完成继续教育并登记，再办理变更，否则正在参加的继续教育无法记录到调入地。',
      ],
    },
    en: {
      title: 'Before you change your record',
      body: [
        'You can change your record if all of this is true:',
        {
          list: [
            'You are on the register you chose.',
            'Items marked * need a paper that proves them and take effect once reviewed; the others take effect at once.',
            `A new workplace or residence is in ${en}.`,
          ],
        },
        '# Please note',
        'The continuing-education systems of Zhejiang and Ningbo are separate. If you move between the two while enrolled in a course, finish it and have it recorded first; otherwise it cannot be recorded where you move to.',
      ],
    },
  }
}
