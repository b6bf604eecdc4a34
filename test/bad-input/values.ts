/** A value as it stands in a JSON body, by a name that a report can show. */
export const badValues: { [name: string]: string } = {
  ...written({
    'a number': 5,
    'a negative number': -1,
    true: true,
    false: false,
    null: null,
    'an empty list': [],
    'a list': ['a'],
    'an empty object': {},
    '$gt': { $gt: '' },
    '$ne': { $ne: null },
    '$where': { $where: 'sleep(1000)' },
    'like': { like: '%' },
  }),
  '1e400': '1e400',
  '400 digits': '9'.repeat(400),
  '__proto__': '{"__proto__":{"isAdmin":true}}',
  'lists 2,000 deep': '['.repeat(2000) + ']'.repeat(2000),
  'objects 2,000 deep': '{"a":'.repeat(2000) + '1' + '}'.repeat(2000),
  ...written({
    'nothing': '',
    'blanks': ' \t\n ',
    'one letter': 'a',
    'one Han letter': '陈',
    'digits': '12345678',
    '2,000 letters': 'x'.repeat(2000),
    '2,001 letters': 'x'.repeat(2001),
    'NUL': 'a\0b',
    'a bell': 'a\u0007b',
    'half a pair': 'a\ud83d',
    'right to left': '\u202e钱一',
    'zero width': '钱\u200b一',
    'emoji': '👩‍👩‍👧‍👦',
    'look-alikes': 'раураl',
    'full-width digits': '１２３４５６',
    'markup': '<script>alert(1)</script>',
    'a picture': '<img src=x onerror=alert(1)>',
    'SQL': "'; DROP TABLE persons; --",
    'templates': '{{7*7}}${7*7}<%= 7*7 %>#{7*7}',
    'a formula': '=HYPERLINK("http://evil.example")',
    'a path': '../../etc/passwd',
    'the name of a prototype': '__proto__',
    'the name of a method': 'constructor',
    'an operator': '{"$gt":""}',
    'null as text': 'null',
    'no day': '2026-02-30',
    'a day far off': '9999-12-31',
    'a bar': '|01|',
    'per cent': '%00%0d%0aSet-Cookie:a=b',
  }),
}

/** The same that are texts, as they are typed. */
export const badTexts: { [name: string]: string } = Object.fromEntries(
  Object.entries(badValues).flatMap(([name, json]) => {
    const value = json.startsWith('"') ? (JSON.parse(json) as unknown) : undefined
    return typeof value === 'string' ? [[name, value]] : []
  }),
)

function written(values: { [name: string]: unknown }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]))
}
