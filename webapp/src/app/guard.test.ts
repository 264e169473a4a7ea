import { describe, expect, it } from 'vitest';
import { judge, type Viewer } from './guard';

const nobody: Viewer = { signedIn: false, isMember: false, roles: [] };
const applicant: Viewer = { signedIn: true, isMember: false, roles: [] };
const member: Viewer = { signedIn: true, isMember: true, roles: ['member'] };
const administrator: Viewer = { signedIn: true, isMember: false, roles: ['administrator'] };

describe('judge', () => {
  it('lets anyone see a public page', () => {
    expect(judge('anyone', '/rules', nobody)).toEqual({ show: true });
  });

  it('sends whoever is not signed in to the sign-in page, and back afterwards', () => {
    expect(judge('member', '/threads/1#post-3', nobody)).toEqual({ goTo: '/sign-in?next=%2Fthreads%2F1%23post-3' });
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
