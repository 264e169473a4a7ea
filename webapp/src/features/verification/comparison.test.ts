import { expect, it } from 'vitest';
import type { Vocabulary } from '../../shared/vocabulary/vocabulary';
import type { Application, Entry } from './api';
import { comparison } from './comparison';

const lists = {
  professions: [
    { id: 'physician', label: 'Physician' },
    { id: 'nurse', label: 'Nurse' },
  ],
  countries: [{ code: 'US', label: 'United States' }],
} as unknown as Vocabulary;

const entry: Entry = {
  key: { registry: 'nppes', identifier: '1234567893' },
  familyName: 'LIMA',
  givenName: 'ANA',
  middleName: '',
  otherFamilyName: 'COSTA',
  otherGivenName: 'ANA',
  credential: 'M.D.',
  profession: 'physician',
  codes: ['207RC0000X'],
  country: 'US',
  region: 'TX',
  town: 'AUSTIN',
  status: 'active',
  statusSince: '2020-01-05',
  active: true,
};

const application = (parts: Partial<Application>, flags: Application['item']['flags'] = []): Application =>
  ({
    item: {
      name: 'Ana Lima',
      profession: { id: 'physician', label: 'Physician' },
      specialties: [{ id: 'D002309', label: 'Cardiology' }],
      country: { id: 'US', label: 'United States' },
      flags,
    },
    claimed: {
      careerStage: { id: 'established', label: 'Established' },
      registeredName: null,
      register: 'nppes',
      scheme: 'npi',
      identifier: '1234567893',
      appeal: null,
    },
    entry,
    listedFor: [{ id: 'D002309', label: 'Cardiology' }],
    name: { score: 1, certain: true, reasons: ['same-family-name'], registered: 'ANA LIMA' },
    ...parts,
  }) as unknown as Application;

const verdicts = (of: Application) => Object.fromEntries(comparison(of, lists).map(({ id, verdict }) => [id, verdict]));

it('says what agrees', () => {
  expect(verdicts(application({}))).toEqual({
    name: 'same',
    number: 'same',
    profession: 'same',
    specialties: 'same',
    stage: null,
    country: 'same',
  });
  expect(comparison(application({}), lists)[0]).toMatchObject({
    register: ['ANA LIMA', 'also ANA COSTA'],
    why: ['fits 100 %', 'same family name'],
  });
});

it('says in words what the codes of the register stand for, where that is known', () => {
  const specialties = (parts: Partial<Application>) =>
    comparison(application(parts), lists).find(({ id }) => id === 'specialties');
  expect(specialties({})?.register).toEqual(['Cardiology', 'Codes 207RC0000X']);
  expect(specialties({ listedFor: [] })).toMatchObject({ register: ['Codes 207RC0000X'], verdict: null });
});

it('marks what differs, and leaves what is unclear to a person', () => {
  const struck = { ...entry, active: false, status: 'deactivated', profession: null, country: 'CA' } as const;
  const name = { score: 0.6, certain: false, reasons: [], registered: 'ANA LIMA' };
  expect(verdicts(application({ entry: struck, name }, ['specialty-differs']))).toMatchObject({
    name: 'look',
    number: 'differs',
    profession: 'look',
    specialties: 'differs',
    country: 'differs',
  });
});

it('compares with nothing where the register does not know the number', () => {
  const unknown = verdicts(application({ entry: null, name: null }, ['number-unknown']));
  expect(unknown).toMatchObject({ name: null, number: 'differs', profession: null, country: null });
});
