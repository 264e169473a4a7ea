import { describe, expect, it } from 'vitest';
import { judge, signInFrom, type Viewer } from './guard';

const nobody: Viewer = { signedIn: false, isMember: false, roles: [] };
const applicant: Viewer = { signedIn: true, isMember: false, roles: [] };
const member: Viewer = { signedIn: true, isMember: true, roles: ['member'] };
const administrator: Viewer = { signedIn: true, isMember: false, roles: ['administrator'] };

describe('signInFrom', () => {
  it('keeps a secret in the part of the address that no server sees', () => {
    expect(signInFrom('/vouch#secret')).toBe('/sign-in?next=%2Fvouch#secret');
    expect(signInFrom('/search?text=a%20b')).toBe('/sign-in?next=%2Fsearch%3Ftext%3Da%2520b');
  });
});

describe('judge', () => {
  it('lets anyone see a public page', () => {
    expect(judge('anyone', '/rules', nobody)).toEqual({ show: true });
  });

  it('sends whoever is not signed in to the sign-in page, and back afterwards', () => {
    expect(judge('member', '/threads/1#post-3', nobody)).toEqual({ goTo: '/sign-in?next=%2Fthreads%2F1#post-3' });
  });

  it('lets an applicant wait, and nothing more', () => {
    expect(judge('signed-in', '/waiting', applicant)).toEqual({ show: true });
    expect(judge('member', '/', applicant)).toEqual({ goTo: '/waiting' });
  });

  it('shows members what is for members', () => {
    expect(judge('member', '/', member)).toEqual({ show: true });
  });

  it('hides a page for a role from everybody else', () => {
    expect(judge({ role: 'administrator' }, '/admin', member)).toEqual({ show: false });
    expect(judge({ role: 'administrator' }, '/admin', administrator)).toEqual({ show: true });
  });

  it('sends an administrator who is not a member to the administration', () => {
    expect(judge('member', '/', administrator)).toEqual({ goTo: '/admin' });
  });
});
