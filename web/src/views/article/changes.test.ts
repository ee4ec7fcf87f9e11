import { describe, expect, it } from 'vitest';
import { around, type Change } from './changes';

const long = Array.from({ length: 40 }, (_, n) => `w${n} `).join('');

describe('around', () => {
  it('keeps what changed and short stretches whole', () => {
    const changes: Change[] = [
      { kind: 'same', text: 'At least ' },
      { kind: 'removed', text: '12 ' },
      { kind: 'added', text: '15 ' },
      { kind: 'same', text: 'people died.' },
    ];
    expect(around(changes)).toEqual(changes);
  });

  it('shows of a long stretch the words beside the change', () => {
    const changed: Change = { kind: 'added', text: long };
    const [before, middle, after] = around([{ kind: 'same', text: long }, changed, { kind: 'same', text: long }]);
    expect(before?.text).toMatch(/^… w28 .* w39 $/);
    expect(middle).toEqual(changed);
    expect(after?.text).toMatch(/^w0 .* w11 … $/);
  });

  it('shows both ends of a stretch between two changes', () => {
    const added: Change = { kind: 'added', text: 'x ' };
    expect(around([added, { kind: 'same', text: long }, added])[1]?.text).toMatch(/^w0 .*w11 … w28 .*w39 $/);
  });
});
