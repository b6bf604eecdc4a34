import { describe, expect, it } from 'vitest';
import texts from '../locales/messages.zh.json' with { type: 'json' };
import { checkMessage } from './checkMessage.ts';
import { fillMessage } from './fillMessage.ts';
import { messageEvents } from './messageEvents.ts';
import { messageParts } from './messageParts.ts';

const params = { register: '宁波会计之窗', kind: '会计人员信息登记', receipt: 'NB2026112300017', bureau: '海曙区财政局', reason: '附件不清晰。' };

describe('checkMessage', () => {
  it.each(messageEvents)('has nothing to object to in the first message of %s', (event) => {
    expect(checkMessage(event, texts.events[event])).toBeUndefined();
  });

  it.each([
    ['registration-approved', '已通过，{receipt}，{reason}', { code: 'placeholder-unknown', name: 'reason' }],
    ['registration-approved', '已通过，{receipt}，{姓名}', { code: 'placeholder-unknown', name: '姓名' }],
    ['registration-approved', '已通过，{receipt}，{}', { code: 'placeholder-unknown', name: '' }],
    ['registration-approved', '已通过', { code: 'placeholder-missing', name: 'receipt' }],
    ['change-returned', '被退回（{receipt}）', { code: 'placeholder-missing', name: 'reason' }],
    ['change-approved', '已通过{receipt', { code: 'brace-alone', name: '{' }],
    ['change-approved', '已通过{receipt}}', { code: 'brace-alone', name: '}' }],
  ] as const)('%s: %s', (event, template, fault) => {
    expect(checkMessage(event, template)).toEqual(fault);
  });
});

describe('fillMessage', () => {
  it('fills each gap, and takes the full stop off a reason', () => {
    expect(fillMessage('【{register}】{kind}（{receipt}）由{bureau}退回：{reason}。', params)).toBe('【宁波会计之窗】会计人员信息登记（NB2026112300017）由海曙区财政局退回：附件不清晰。');
  });

  it.each([
    [60, '理'.repeat(60)],
    [61, `${'理'.repeat(60)}…`],
  ])('of a reason of %i characters', (length, shown) => {
    expect(fillMessage('{reason}', { ...params, reason: '理'.repeat(length) })).toBe(shown);
  });

  it('puts a reason in as it is, whatever stands in it', () => {
    expect(fillMessage('{reason}', { ...params, reason: '$& {receipt} $1' })).toBe('$& {receipt} $1');
  });
});

describe('messageParts', () => {
  it.each([
    [0, 1],
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
  ])('%i characters go in %i', (length, parts) => {
    expect(messageParts('字'.repeat(length))).toBe(parts);
  });
});
