import { http, type Page } from '../../shared/http/http';
import type { Nullable, Schema } from '../../shared/http/schema';
import type { BadgeView } from '../../shared/http/views';
import type { Me } from '../../shared/session/session.svelte';

export type SignUp = Schema<'SignUpRequest'>;

type Shown = Nullable<
  Schema<'Profile'>,
  'handle' | 'avatar' | 'country' | 'careerStage' | 'specialties' | 'biographyHtml'
>;

/** A member as other members see them; null is what they keep to themselves. */
export type Profile = Omit<Shown, 'badge'> & { badge: BadgeView | null };

export type ProfileChange = Schema<'ProfileRequest'>;

/** A device that is signed in; days, not times, are all the server keeps. */
export type SignIn = Schema<'SignInView'>;

export type Scope = 'read' | 'write';

/** Lets a program act for its owner. */
export type AccessToken = Omit<Nullable<Schema<'AccessTokenView'>, 'lastUsedOn'>, 'scope'> & { scope: Scope };

/** The only time the token itself is told. */
export type NewAccessToken = Schema<'NewAccessTokenView'>;

/** A second factor that is being set up. */
export type NewFactor = Schema<'NewFactorView'>;

type RecoveryCodes = Schema<'RecoveryCodesView'>;

export const signUp = (request: SignUp) => http.post('/accounts', request);
export const confirmAddress = (token: string) => http.post('/accounts/confirm', { token });
export const sendConfirmationAgain = (email: string) => http.post('/accounts/confirmations', { email });
export const requestReset = (email: string) => http.post('/accounts/password-resets', { email });
export const resetPassword = (token: string, password: string) =>
  http.post('/accounts/password-resets/use', { token, password });
export const confirmNewAddress = (token: string) => http.post('/accounts/email-changes/use', { token });

export const signIn = (email: string, password: string, code?: string) =>
  http.post<Me>('/session', code === undefined ? { email, password } : { email, password, code });
export const stepUpWith = (password: string, code?: string) =>
  http.post('/me/step-up', code === undefined ? { password } : { password, code });

export const getProfile = (id: string) => http.get<Profile>(`/members/${id}`);

export const saveProfile = (change: ProfileChange) => http.put<Me>('/me/profile', change);
export const savePreferences = (preferences: Me['preferences']) => http.put('/me/preferences', preferences);
export const saveAvatar = (image: Blob) => http.put<Schema<'AvatarView'>>('/me/avatar', image);
export const removeAvatar = () => http.delete('/me/avatar');
export const renderPreview = (body: string) => http.post<Schema<'PreviewView'>>('/preview', { body });

export const changePassword = (password: string) => http.put('/me/password', { password });
export const changeAddress = (email: string) => http.post('/me/email-change', { email });

export const startTotp = () => http.post<NewFactor>('/me/factor/totp');
export const confirmTotp = (code: string) => http.post<RecoveryCodes>('/me/factor/totp/confirm', { code });
export const removeTotp = () => http.delete('/me/factor/totp');
export const renewRecoveryCodes = () => http.post<RecoveryCodes>('/me/factor/recovery-codes');

export const getSignIns = () => http.get<Page<SignIn>>('/me/sign-ins');
export const endSignIn = (id: string) => http.delete(`/me/sign-ins/${id}`);
export const endOtherSignIns = () => http.delete('/me/sign-ins');

export const getTokens = () => http.get<Page<AccessToken>>('/tokens');
export const createToken = (name: string, scope: Scope, days: number) =>
  http.post<NewAccessToken>('/tokens', { name, scope, days });
export const revokeToken = (id: string) => http.delete(`/tokens/${id}`);

export const exportData = () => http.blob('/me/export');
export const eraseAccount = (confirm: string) => http.post('/me/erasure', { confirm });
