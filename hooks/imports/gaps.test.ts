import { expect, it } from 'vitest'
import { isGap, sortFindings } from './gaps.ts'

const finding = (path: string, code: string) => ({ path, code, params: {} })

it('takes what is lacking for a gap, but for who the person is and where', () => {
  const { gaps, faults } = sortFindings([finding('/basic/mobile', 'required'), finding('/basic/name', 'required'), finding('/workplace/workRegion', 'required')])
  expect(gaps).toEqual([finding('/basic/mobile', 'gap')])
  expect(faults.map(({ path }) => path)).toEqual(['/basic/name', '/workplace/workRegion'])
})

it('takes a street that is lacking for a gap: the district names the bureau', () => {
  const { gaps, faults } = sortFindings([finding('/workplace/residenceRegion', 'street-missing'), finding('/workplace/residenceRegion', 'region-unknown')])
  expect(gaps).toEqual([finding('/workplace/residenceRegion', 'gap-street')])
  expect(faults).toEqual([finding('/workplace/residenceRegion', 'region-unknown')])
  expect([gaps, faults].map(([one]) => isGap(one!))).toEqual([true, false])
})
