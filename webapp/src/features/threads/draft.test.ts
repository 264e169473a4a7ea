import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../../shared/http/problem';
import type { DraftView, KeptDraft } from './api';
import { Draft } from './draft.svelte';

let server: DraftView | null;
let down: boolean;
let writes: number;
let draft: Draft;

beforeEach(() => {
  vi.useFakeTimers();
  server = null;
  down = false;
  writes = 0;
  sessionStorage.clear();
  draft = new Draft(kept);
});

const kept: KeptDraft = {
  name: '/threads/1/draft',
  get: async () => server ?? undefined,
  put: async (text) => {
    if (down) throw new ProblemError('overloaded', 503, '');
    writes++;
    server = { ...text, savedAt: '2026-11-21T10:00:00Z' };
  },
  delete: async () => {
    server = null;
  },
};

afterEach(() => vi.useRealTimers());

async function type(text: string) {
  draft.body = text;
  draft.changed();
}

describe('Draft', () => {
  it('is kept once the writer pauses, not at every key', async () => {
    await type('A');
    await type('As');
    await type('Asp');
    expect(draft.state).toBe('saving');
    await vi.advanceTimersByTimeAsync(800);
    expect(server?.body).toBe('Asp');
    expect(writes).toBe(1);
    expect(draft.state).toBe('saved');
  });

  it('is there again on the next visit', async () => {
    server = { title: 'Aspirin', body: 'before surgery', savedAt: '2026-11-20T10:00:00Z' };
    await draft.restore();
    expect([draft.title, draft.body, draft.restored]).toEqual(['Aspirin', 'before surgery', true]);
  });

  it('does not overwrite what was typed before the old one arrived', async () => {
    server = { title: null, body: 'old', savedAt: '2026-11-20T10:00:00Z' };
    await type('new');
    await draft.restore();
    expect(draft.body).toBe('new');
  });

  it('says that it could not be kept, and tries again', async () => {
    down = true;
    await type('A');
    await vi.advanceTimersByTimeAsync(800);
    expect(draft.state).toBe('failed');
    down = false;
    draft.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(server?.body).toBe('A');
    expect(draft.state).toBe('saved');
  });

  it('waits in the tab when the server cannot take it', async () => {
    down = true;
    await type('A');
    await vi.advanceTimersByTimeAsync(800);
    down = false;
    const later = new Draft(kept);
    await later.restore();
    expect(later.body).toBe('A');
    expect(server?.body).toBe('A');
    server = null;
    const afterwards = new Draft(kept);
    await afterwards.restore();
    expect(afterwards.isEmpty).toBe(true);
  });

  it('goes when it was sent', async () => {
    await type('A');
    await vi.advanceTimersByTimeAsync(800);
    await draft.discard();
    expect(server).toBeNull();
    expect(draft.state).toBe('empty');
  });

  it('is deleted after a save that was under way, never before', async () => {
    await type('A');
    const saving = draft.save();
    await Promise.all([saving, draft.discard()]);
    expect(server).toBeNull();
  });
});
