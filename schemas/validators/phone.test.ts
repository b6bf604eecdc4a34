import { describe, expect, it } from 'vitest';
import { checkMobile, checkPhone } from './phone.ts';

describe('checkMobile', () => {
  it.each(['13800138000', '19912345678'])('takes %s', (value) => expect(checkMobile(value)).toBeUndefined());
  it.each(['9200138000', '12800138000', '1380013800', '138001380000', '1３800138000', '+8613800138000'])(
    'refuses %s',
    (value) => expect(checkMobile(value)?.code).toBe('mobile-invalid'),
  );
});

describe('checkPhone', () => {
  it.each([
    '010-12345678',
    '0574-8765432',
    '057487654321',
    '0574-87654321-123456',
    '13800138000',
    '400-123-4567',
    '4001234567',
  ])('takes %s', (value) => expect(checkPhone(value)).toBeUndefined());
  it.each(['87654321', '0574-876543', '0574-87654321-1234567', '57487654321', '500-123-4567', 'x'])(
    'refuses %s',
    (value) => expect(checkPhone(value)?.code).toBe('phone-invalid'),
  );
});
