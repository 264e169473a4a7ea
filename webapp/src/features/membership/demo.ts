import { t } from './texts';

/** Somebody of the demo community whom everybody may be. */
export interface DemoPerson {
  email: string;
  name: string;
  role: string;
}

/** The password of all of them; it opens nothing outside a demonstration, where these people do not exist. */
export const DEMO_PASSWORD = 'consilium-demo-2026';

const person = (name: string, role: string): DemoPerson => ({
  email: `${name.toLowerCase()}@demo.example`,
  name,
  role,
});

/** The people worth being, by what they can do. */
export const demoPeople: DemoPerson[] = [
  person('Ana', t('demo.member')),
  person('Ben', t('demo.member')),
  person('Mo', t('demo.moderator')),
  person('Vera', t('demo.verifier')),
  person('Olu', t('demo.privacy-officer')),
  person('Admin', t('demo.administrator')),
  person('Nia', t('demo.applicant')),
];
