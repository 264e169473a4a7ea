import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import ChoicePicker from './ChoicePicker.svelte';

const choices = ['Cardiology', 'Cardiac Surgery', 'Neurology'].map((label) => ({ id: label, label }));

function open(chosen: string[] = [], most = 2) {
  render(ChoicePicker, { label: 'Specialties', choices, chosen, most });
  return screen.getByRole('combobox');
}

const offered = () => screen.queryAllByRole('option').map((option) => option.textContent?.trim());

it('is searched and chosen from by keyboard alone', async () => {
  const input = open();

  await fireEvent.input(input, { target: { value: 'card' } });
  expect(offered()).toEqual(['Cardiac Surgery', 'Cardiology']);
  await fireEvent.keyDown(input, { key: 'ArrowDown' });
  expect(document.getElementById(input.getAttribute('aria-activedescendant')!)?.textContent?.trim()).toBe('Cardiology');
  await fireEvent.keyDown(input, { key: 'Enter' });

  expect(screen.getByRole('button', { name: 'Remove Cardiology' })).toBeTruthy();
  expect(input.getAttribute('aria-expanded')).toBe('false');
});

it('does not offer what is chosen, nor more than it takes', async () => {
  const input = open(['Neurology']);

  await fireEvent.input(input, { target: { value: '' } });
  expect(offered()).toEqual(['Cardiology', 'Cardiac Surgery']);
  await fireEvent.click(screen.getByText('Cardiology'));
  await fireEvent.click(input);

  expect(offered()).toEqual([]);
  expect(screen.getByText('2 at most.')).toBeTruthy();
});

it('takes the last one back with the backspace key', async () => {
  const input = open(['Neurology', 'Cardiology']);

  await fireEvent.keyDown(input, { key: 'Backspace' });

  expect(screen.queryByRole('button', { name: 'Remove Cardiology' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Remove Neurology' })).toBeTruthy();
});
