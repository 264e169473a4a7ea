import { describe, expect, it } from 'vitest';
import { fieldsOf, outcome, Pace, percent, setupOf, timeLeft } from './registers';
import type { RegisterImport } from './registers-api';

const run = {
  state: 'running',
  dryRun: false,
  bytesTotal: 200,
  bytesRead: 50,
  rowsRead: 1200,
  rowsWritten: 1000,
  rowsSkipped: 150,
  rowsRejected: 50,
  entriesGone: 0,
} as RegisterImport;

describe('an import', () => {
  it('tells how far it is', () => {
    expect(percent(run)).toBe(25);
    expect(percent({ ...run, bytesTotal: 0 })).toBe(0);
    expect(timeLeft(42)).toBe('about 42 s left');
    expect(timeLeft(600)).toBe('about 10 min left');
  });

  it('tells what it did, and what a dry run would have done', () => {
    expect(outcome(run)).toBe('1,200 rows, 1,000 entries written, 150 passed over, 50 lines rejected');
    expect(outcome({ ...run, dryRun: true })).toContain('1,000 entries would be written');
  });
});

describe('the pace of an import', () => {
  it('tells a standstill from work that is slow', () => {
    const pace = new Pace();
    expect(pace.standsStill(run, 0)).toBe(false);
    expect(pace.standsStill(run, 14_000)).toBe(false);
    expect(pace.standsStill(run, 16_000)).toBe(true);
    expect(pace.standsStill({ ...run, bytesRead: 60 }, 17_000)).toBe(false);
    expect(pace.standsStill({ ...run, bytesRead: 60, state: 'done' }, 60_000)).toBe(false);
  });

  it('is no matter before the first rows and behind the last', () => {
    for (const bytesRead of [0, 200]) {
      const pace = new Pace();
      pace.standsStill({ ...run, bytesRead }, 0);
      expect(pace.standsStill({ ...run, bytesRead }, 60_000)).toBe(false);
    }
  });
});

describe('the setup of a register', () => {
  it('is sent without what is empty', () => {
    const fields = fieldsOf(null);
    fields.label = ' Chamber ';
    fields.country = 'DE';
    fields.columns.identifier = 'Nummer';
    fields.words = 'Ärztin = physician\nArzt=physician\n\n';
    const setup = setupOf(fields);
    expect(setup.label).toBe('Chamber');
    expect(setup).not.toHaveProperty('scheme');
    expect(setup.professions).toEqual(['physician']);
    expect(setup.mapping.columns).toEqual({ identifier: 'Nummer' });
    expect(setup.mapping.professions).toEqual({ Ärztin: 'physician', Arzt: 'physician' });
    expect(setup.mapping.active).toEqual([]);
  });

  it('comes back as it was sent', () => {
    const fields = {
      ...fieldsOf(null),
      label: 'Chamber',
      country: 'DE',
      proves: 'x',
      profession: 'nurse',
      active: 'yes',
    };
    const setup = setupOf(fields);
    const again = fieldsOf({
      register: { ...setup, name: 'chamber', kind: 'csv', usable: false, scheme: null },
      mapping: setup.mapping,
      latest: null,
    });
    expect(setupOf(again)).toEqual(setup);
  });
});
