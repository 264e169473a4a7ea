import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { navigate, router } from './router.svelte';

it('can be steered by an effect, which then runs once', () => {
  let runs = 0;
  const stop = $effect.root(() => {
    $effect(() => {
      runs++;
      navigate('/waiting', { replace: true });
    });
  });

  flushSync();

  expect(runs).toBe(1);
  expect(router.path).toBe('/waiting');
  stop();
});
