import { describe, expect, it } from 'vitest';
import { answerLabel, fieldLabel } from './answerLabel.ts';
import { bureauLabel } from './bureauLabel.ts';
import { englishRegion } from './englishRegion.ts';

describe('answerLabel', () => {
  it.each([
    ['politicalStatus', '13', '群众', 'None of these (the masses)'],
    ['nationality', 'CN', '中国（内地）', 'China (mainland)'],
    ['isEmployed', true, '是', 'Yes'],
    ['isCpa', false, '否', 'No'],
    ['workRegion', '330203001', '宁波市 海曙区 南门街道', 'Nanmen Subdistrict, Haishu District, Ningbo City'],
    ['residenceRegion', '330102', '杭州市 上城区', 'Shangcheng District, Hangzhou City'],
    ['workRegion', '990000', '990000', '990000'],
    ['authority', '330203', '海曙区财政局', 'Finance Bureau of Haishu District'],
    ['email', 'a@b.cn', 'a@b.cn', 'a@b.cn'],
    ['politicalStatus', '77', '77', '77'],
    ['email', null, '', ''],
  ])('shows %s %s', (field, value, zh, en) => {
    expect([answerLabel(field, value, 'zh'), answerLabel(field, value, 'en')]).toEqual([zh, en]);
  });
});

describe('fieldLabel', () => {
  it('names a field as registration and change do', () => {
    expect(fieldLabel('isEmployed', 'zh')).toBe('是否有工作单位');
    expect(fieldLabel('isEmployed', 'zh', 'change')).toBe('是否在岗');
    expect(fieldLabel('email', 'zh', 'change')).toBe('电子邮箱');
    expect(fieldLabel('photo', 'en', 'change')).toBe('Photo');
  });
});

describe('englishRegion', () => {
  it.each([
    ['临安区', 'lin an qu', "Lin'an District"],
    ['竹垟畲族乡', 'zhu yang she zu xiang', 'Zhuyang She Ethnic Township'],
    ['龙港市直辖（无乡镇、街道）', 'long gang shi', 'Longgangshi'],
  ])('names %s', (name, pinyin, english) => expect(englishRegion(name, pinyin)).toBe(english));
});

describe('bureauLabel', () => {
  it.each([
    ['330203', '海曙区财政局', 'Finance Bureau of Haishu District'],
    ['330203', '海曙区财政金融局', '海曙区财政金融局'],
    ['330203-gx', '虚构高新区财政局', '虚构高新区财政局'],
  ])('names %s, which the office calls %s', (id, name, english) => {
    expect([bureauLabel({ id, name }, 'zh'), bureauLabel({ id, name }, 'en')]).toEqual([name, english]);
  });
});
