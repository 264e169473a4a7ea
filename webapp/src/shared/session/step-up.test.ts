import { expect, it } from 'vitest';
import { stepUp } from './step-up.svelte';

it('asks once for several calls and answers all of them', async () => {
  const one = stepUp.ask();
  const other = stepUp.ask();
  expect(stepUp.asked).toBe(true);

  stepUp.answer(true);

  expect(await Promise.all([one, other])).toEqual([true, true]);
  expect(stepUp.asked).toBe(false);
});

it('takes a refusal for a no', async () => {
  const asked = stepUp.ask();
  stepUp.answer(false);
  expect(await asked).toBe(false);
});
