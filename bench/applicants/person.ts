/** An invented person with a number that passes its check. */
export type Person = { n: number; name: string; idNumber: string; mobile: string }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const family = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'
const given = '安宁清和明远思齐若水子衿怀瑾嘉禾景行'

/** The n-th of the invented people, always the same; n below 300,000. */
export function person(n: number): Person {
  const year = 1960 + (n % 40)
  const day = 1 + (Math.floor(n / 40) % 28)
  const order = 1 + (Math.floor(n / 1120) % 990)
  const first = `330203${year}06${String(day).padStart(2, '0')}${String(order).padStart(3, '0')}`
  return {
    n,
    name: family[n % family.length]! + given[n % given.length]! + given[Math.floor(n / given.length) % given.length]!,
    idNumber: first + checkOf(first),
    mobile: `139${String(n).padStart(8, '0')}`,
  }
}

/** GB 11643-1999. */
function checkOf(first: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first[i]), 0)
  return '10X98765432'[sum % 11]!
}
