import { describe, expect, it } from 'vitest';
import { chainOf } from './chain';

describe('a chain of attribution', () => {
  const voice = (name: string, kind: string, ref: string | null = null) => ({ name, kind, ref });
  const origins = (nodes: ReturnType<typeof chainOf>) => nodes.map((node) => node.origin);

  it('marks the origin by its ref or its name', () => {
    const voices = [voice('AFP', 'agency'), voice('the army', 'military', 'state:SY:military')];
    expect(origins(chainOf('Le Monde', voices, { id: 'state:SY:military', name: 'the Syrian army' }))).toEqual([false, false, true]);
    expect(origins(chainOf('Le Monde', [...voices, voice('residents', 'witness')], { id: 'afp', name: 'AFP' }))).toEqual([false, true, false, false]);
  });
  it('lets a report speak for itself, and marks none where the origin is not in the chain', () => {
    expect(origins(chainOf('Le Monde', [], { id: 'le monde', name: 'Le Monde' }))).toEqual([true]);
    expect(origins(chainOf('Le Monde', [], { id: 'actor:afp', name: 'AFP' }))).toEqual([false]);
  });
});
