import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PostView } from '../../../shared/http/views';
import { session, type Me } from '../../../shared/session/session.svelte';
import { ThreadModel } from '../thread.svelte';
import Post from './Post.svelte';

const ana = { id: 'ana', displayName: 'Ana (demo)', handle: 'ana', avatar: null, badge: null, demo: true };
const post: PostView = {
  id: 'p2',
  threadId: 't',
  number: 2,
  author: { ...ana, id: 'ben', displayName: 'Ben (demo)' },
  html: '<p>Would you <strong>pace</strong>?</p>',
  createdAt: '2026-11-21T10:00:00.000000Z',
  editedAt: null,
  version: 1,
  helpful: 4,
  withdrawn: null,
  withdrawnReason: null,
};

let thread: ThreadModel;

beforeEach(() => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  session.me = { id: 'ana' } as Me;
  thread = new ThreadModel('t', null);
});

afterEach(() => vi.unstubAllGlobals());

async function actions(shown: Partial<PostView>, moderate = false): Promise<string[]> {
  const may = { reply: true, editTitle: false, close: false, moderate };
  thread.view = { may } as NonNullable<ThreadModel['view']>;
  const ignore = () => {};
  render(Post, {
    post: { ...post, ...shown },
    thread,
    aimed: false,
    onseen: ignore,
    onreply: ignore,
    onquote: ignore,
  });
  await fireEvent.click(screen.getByRole('button', { name: 'Actions for post 2' }));
  return screen.getAllByRole('menuitem').map((item) => item.textContent!.trim());
}

describe('Post', () => {
  it('lets a reader quote and link, and change nothing', async () => {
    expect(await actions({})).toEqual(['Quote', 'Copy the link']);
    expect(screen.getByRole('button', { name: 'Helpful, 4 marks' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('lets its author edit and withdraw it, but not mark it', async () => {
    expect(await actions({ author: ana })).toEqual(['Quote', 'Copy the link', 'Edit', 'Withdraw']);
    expect(screen.queryByRole('button', { name: 'Helpful, 4 marks' })).toBeNull();
  });

  it('offers earlier versions once it was edited', async () => {
    expect(await actions({ editedAt: '2026-11-21T10:05:00.000000Z' })).toContain('Earlier versions');
    expect(screen.getByRole('button', { name: 'edited' })).toBeTruthy();
  });

  it('says why a moderator withdrew it, and shows nothing of it', async () => {
    expect(await actions({ withdrawn: 'moderator', withdrawnReason: 'Names a patient.', html: '' })).toEqual([
      'Copy the link',
    ]);
    expect(screen.getByText('Withdrawn by a moderator: Names a patient.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reply' })).toBeNull();
  });

  it('lets a moderator withdraw what others wrote, and restore it', async () => {
    expect(await actions({}, true)).toContain('Withdraw');
    document.body.innerHTML = '';
    expect(await actions({ withdrawn: 'author', html: '' }, true)).toContain('Restore');
  });

  it('does not take a former member for the reader', async () => {
    session.me = null;
    expect(await actions({ author: { ...ana, id: null, displayName: 'Former member' } })).not.toContain('Edit');
    expect(screen.queryByRole('link', { name: 'Former member' })).toBeNull();
  });
});
