import { describe, expect, it } from 'vitest';
import { checkEmail } from './email.ts';

describe('checkEmail', () => {
  it.each(['a@b.cn', 'first.last+tag@mail.example.com', `${'a'.repeat(242)}@example.com`])('takes %s', (value) =>
    expect(checkEmail(value)).toBeUndefined(),
  );
  it.each([
    'a@b',
    'a@@b.cn',
    'a b@c.cn',
    '@b.cn',
    'a@b..cn',
    'a@-b.cn',
    '<script>@b.cn',
    `${'a'.repeat(243)}@example.com`,
  ])('refuses %s', (value) => expect(checkEmail(value)?.code).toBe('email-invalid'));
});
