import { describe, expect, it } from 'vitest';
import { adviceParts } from './adviceParts.ts';

describe('adviceParts', () => {
  it('gives a line without a link as it is', () => expect(adviceParts('带*号为必填项。')).toEqual([{ words: '带*号为必填项。' }]));

  it('takes links out of the text around them', () => {
    expect(adviceParts('可用工具自查（[下载](https://tool.example/a.zip?x=1)，[指南](https://tool.example/b)）。')).toEqual([
      { words: '可用工具自查（' },
      { words: '下载', href: 'https://tool.example/a.zip?x=1' },
      { words: '，' },
      { words: '指南', href: 'https://tool.example/b' },
      { words: '）。' },
    ]);
  });

  it.each(['[看](javascript:alert(1))', '[看](http://tool.example)', '[看](//tool.example)', '[看] (https://tool.example)', '[](https://tool.example)'])('takes %s for text', (line) => {
    expect(adviceParts(line)).toEqual([{ words: line }]);
  });
});
