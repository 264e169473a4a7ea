import { describe, expect, it } from 'vitest';
import { texts } from './i18n';

const t = texts({
  'tea.offer': 'Would you like tea?',
  'tea.name': 'Tea for {name}',
  'tea.cups': { one: '{count} cup for {name}', other: '{count} cups for {name}' },
});

describe('texts', () => {
  it('gives a plain text as it is', () => {
    expect(t('tea.offer')).toBe('Would you like tea?');
  });

  it('puts parameters in', () => {
    expect(t('tea.name', { name: 'Ana' })).toBe('Tea for Ana');
  });

  it('chooses the form by the count and groups large numbers', () => {
    expect(t('tea.cups', { count: 1, name: 'Ben' })).toBe('1 cup for Ben');
    expect(t('tea.cups', { count: 0, name: 'Ben' })).toBe('0 cups for Ben');
    expect(t('tea.cups', { count: 12000, name: 'Ben' })).toBe('12,000 cups for Ben');
  });

  it('does not read a parameter as a pattern', () => {
    expect(t('tea.name', { name: '$& {name}' })).toBe('Tea for $& {name}');
  });
});
