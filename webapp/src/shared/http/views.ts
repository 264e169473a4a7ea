import type { Nullable, Schema } from './schema';

/** What was verified about a member. */
export type BadgeView = Nullable<Schema<'BadgeView'>, 'specialty' | 'role'>;

/** How somebody appears beside what they wrote. A former member has no id. */
export type AuthorView = Omit<Nullable<Schema<'AuthorView'>, 'id' | 'handle' | 'avatar'>, 'badge'> & {
  badge: BadgeView | null;
};

export type BoardRef = Schema<'BoardRef'>;

/** A thread in a list; `unread` is missing where the row is the same for every viewer. */
export type ThreadRow = Omit<Schema<'ThreadRow'>, 'author' | 'lastAuthor' | 'unread'> & {
  author: AuthorView;
  lastAuthor: AuthorView;
  unread?: number;
};

/** A post as everybody sees it. `html` comes sanitised from the server and is empty once withdrawn. */
export type PostView = Omit<Nullable<Schema<'PostView'>, 'editedAt' | 'withdrawn' | 'withdrawnReason'>, 'author'> & {
  author: AuthorView;
};
