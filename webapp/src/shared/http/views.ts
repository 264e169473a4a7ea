/** How somebody appears beside what they wrote. A former member has no id. */
export interface AuthorView {
  id: string | null;
  displayName: string;
  handle: string | null;
  avatar: string | null;
  badge: BadgeView | null;
  demo: boolean;
}

/** What was verified about a member. */
export interface BadgeView {
  profession: string;
  specialty: string | null;
  role: 'moderator' | null;
}

export interface BoardRef {
  slug: string;
  name: string;
}

/** A thread in a list; `unread` is missing where the row is the same for every viewer. */
export interface ThreadRow {
  id: string;
  title: string;
  board: BoardRef;
  author: AuthorView;
  createdAt: string;
  lastPostAt: string;
  posts: number;
  pinned: boolean;
  closed: boolean;
  locked: boolean;
  unread?: number;
}

/** A post as everybody sees it. `html` comes sanitised from the server and is empty once withdrawn. */
export interface PostView {
  id: string;
  threadId: string;
  number: number;
  author: AuthorView;
  html: string;
  createdAt: string;
  editedAt: string | null;
  version: number;
  helpful: number;
  withdrawn: 'author' | 'moderator' | null;
  withdrawnReason: string | null;
}
