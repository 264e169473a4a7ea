import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { confirmation, confirmed, confirmedWithReason } from './confirm.svelte';
import ConfirmDialog from './ConfirmDialog.svelte';

const question = { title: 'Withdraw this post?', text: 'Its text disappears.', action: 'Withdraw', danger: true };

test('agreeing answers with the reason', async () => {
  const answer = confirmedWithReason({ ...question, reason: { label: 'Reason', required: true } });
  render(ConfirmDialog, { question: confirmation.question! });
  await fireEvent.input(screen.getByLabelText('Reason'), { target: { value: ' Names a patient. ' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  await expect(answer).resolves.toBe('Names a patient.');
  expect(confirmation.question).toBeNull();
});

test('cancelling answers no', async () => {
  const answer = confirmed(question);
  render(ConfirmDialog, { question: confirmation.question! });
  await fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await expect(answer).resolves.toBe(false);
});

test('a second question answers the first with no', async () => {
  const first = confirmed(question);
  const second = confirmed(question);
  confirmation.answer('');
  await expect(first).resolves.toBe(false);
  await expect(second).resolves.toBe(true);
});
