import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Menu from './Menu.svelte';

let chosen: string[] = [];

function menu() {
  chosen = [];
  render(Menu, {
    label: 'Thread actions',
    items: [
      { label: 'Mute', run: () => chosen.push('Mute') },
      { label: 'Lock', run: () => chosen.push('Lock') },
      { label: 'Rules', href: '/rules' },
    ],
  });
  return screen.getByRole('button', { name: 'Thread actions' });
}

const focused = () => document.activeElement?.textContent?.trim();

test('a menu opens with its first entry focused and closes with Escape', async () => {
  const button = menu();
  await fireEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe('Mute');
  await fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(button);
});

test('arrows go round the entries', async () => {
  const button = menu();
  await fireEvent.keyDown(button, { key: 'ArrowUp' });
  expect(focused()).toBe('Rules');
  await fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(focused()).toBe('Mute');
  await fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(focused()).toBe('Lock');
});

test('an entry does what it says and closes the menu', async () => {
  const button = menu();
  await fireEvent.click(button);
  await fireEvent.click(screen.getByRole('menuitem', { name: 'Lock' }));
  expect(chosen).toEqual(['Lock']);
  expect(button.getAttribute('aria-expanded')).toBe('false');
});
