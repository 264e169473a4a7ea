import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import NotFoundPage from './NotFoundPage.svelte';

test('an unknown address offers the way to the start', () => {
  render(NotFoundPage);

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing here');
  expect(screen.getByRole('link', { name: 'Go to the start' }).getAttribute('href')).toBe('/');
});
