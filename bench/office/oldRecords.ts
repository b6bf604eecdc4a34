const labels = ['档案编号', '登记日期', '姓名', '证件号码', '民族', '政治面貌', '手机号码', '是否有工作单位', '居住地 (户籍或学校所在地)', '居住地详细地址', '居住地依据', '邮政编码（居住地 (户籍或学校所在地)）', '全日制最高学历', '全日制最高学位', '全日制毕业学校', '全日制所学专业', '全日制毕业时间']
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const day = 86_400_000

/** Lines handed on together. */
const batch = 500

/** A list of invented old records as CSV, in pieces: those from `from` to `to`, each another person, all registered on one day. */
export async function* oldRecords({ from, to, registeredOn }: { from: number; to: number; registeredOn: string }): AsyncGenerator<Buffer> {
  yield Buffer.from(`${labels.join(',')}\r\n`)
  for (let first = from; first < to; first += batch) {
    const lines = Array.from({ length: Math.min(batch, to - first) }, (_, index) => line(first + index, registeredOn))
    yield Buffer.from(lines.join(''))
  }
}

function line(n: number, registeredOn: string): string {
  const name = `${'赵钱孙李周吴郑王冯陈'[n % 10]}${'一二三四五六七八九十'[Math.floor(n / 10) % 10]}${'甲乙丙丁戊己庚辛壬癸'[Math.floor(n / 100) % 10]}`
  const mobile = `13${String(n).padStart(9, '0')}`
  return `B${n},${registeredOn},${name},${numberOf(n)},汉族,群众,${mobile},否,330203001,虚构路${n}号,户籍地,315000,本科,学士,虚构财经大学,会计学,2008-07-01\r\n`
}

/** A valid number of somebody born between 1960 and 1985. */
function numberOf(n: number): string {
  const born = new Date(Date.UTC(1960, 0, 1) + (n % 9_000) * day).toISOString().slice(0, 10).replaceAll('-', '')
  const plain = `330203${born}${String(Math.floor(n / 9_000)).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, index) => total + weight * Number(plain[index]), 0)
  return plain + '10X98765432'[sum % 11]!
}
