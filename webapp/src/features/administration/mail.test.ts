import { expect, it } from 'vitest';
import { pieces } from './mail';

it('makes the addresses in a mail open, those of this site on this site', () => {
  expect(pieces('Open\nhttp://forum.example/confirm#abc_-1 today, or https://who.int/x')).toEqual([
    { text: 'Open\n' },
    { text: 'http://forum.example/confirm#abc_-1', href: '/confirm#abc_-1' },
    { text: ' today, or ' },
    { text: 'https://who.int/x', href: 'https://who.int/x' },
    { text: '' },
  ]);
});
