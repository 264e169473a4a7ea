import { expect, it } from 'vitest';
import type { OwnApplication } from './applicant-api';
import { checklist } from './checklist';

const application = (parts: Partial<OwnApplication>): OwnApplication =>
  ({ badge: 'full', needs: [], documents: [], address: null, vouchers: 0, ...parts }) as unknown as OwnApplication;

const lines = (parts: Partial<OwnApplication>, looksUp = true) =>
  checklist(application(parts), looksUp).map(({ done, id }) => `${done ? '+' : '-'} ${id}`);

it('names what is missing before what is there', () => {
  expect(lines({ needs: ['check-number', 'work-address-link'], vouchers: 1 })).toEqual([
    '- check-number',
    '- work-address-link',
    '+ have-vouchers',
  ]);
});

it('counts a number only where one is looked up, and never a student’s', () => {
  expect(lines({})).toEqual(['+ have-number']);
  expect(lines({}, false)).toEqual([]);
  expect(lines({ badge: 'student' })).toEqual([]);
});

it('counts a work address once its link was followed', () => {
  const address = { domain: 'hospital.example', address: 'ana@hospital.example', institution: null, provenOn: null };
  expect(lines({ address }, false)).toEqual([]);
  expect(lines({ address: { ...address, provenOn: '2026-01-05' } }, false)).toEqual(['+ have-address']);
});

it('does not count a work address that a decision has let go of', () => {
  const address = { domain: 'hospital.example', address: null, institution: null, provenOn: '2026-01-05' };
  expect(lines({ address }, false)).toEqual([]);
});

it('leads to the part of the page where it is brought, while that can be changed', () => {
  const needs = ['number', 'further-evidence'] as const;
  const places = (state: OwnApplication['state']) =>
    checklist(application({ state, needs: [...needs] }), true).map(({ href }) => href);
  expect(places('draft')).toEqual(['#number', '#evidence']);
  expect(places('open')).toEqual([null, '#evidence']);
  expect(places('appealed')).toEqual([null, '#evidence']);
});
