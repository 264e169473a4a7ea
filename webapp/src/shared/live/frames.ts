import type { BoardRef, PostView, ThreadRow } from '../http/views';

/** The version of the protocol that this client speaks; `docs/api/live.md` describes it. */
export const PROTOCOL = 1;

/** What is the same for everybody about a thread besides its posts. */
export interface ThreadState {
  title: string;
  pinned: boolean;
  locked: boolean;
  closed: boolean;
  board: BoardRef;
}

/** A change in a thread. Changes of one thread are numbered by `seq`, one by one. */
export type ThreadChange = { thread: string; seq: number } & (
  | { type: 'post.added' | 'post.edited' | 'post.withdrawn' | 'post.restored'; post: PostView }
  | { type: 'post.helpful'; post: string; number: number; helpful: number }
  | { type: 'thread.state'; state: ThreadState }
);

/** Everything the server says. */
export type ServerFrame =
  | ThreadChange
  | { type: 'hello'; protocol: number; heartbeatSeconds: number }
  | { type: 'subscribed'; thread: string; seq: number }
  | { type: 'subscribed'; board: string }
  | { type: 'readers'; thread: string; readers: number | null }
  | { type: 'typing'; thread: string; names: string[] }
  | { type: 'board.thread'; board: string; thread: ThreadRow }
  | { type: 'refused'; thread?: string; board?: string; problem: string }
  | { type: 'reset'; thread: string }
  | { type: 'pong' };

/** Everything the client says. */
export type ClientFrame =
  | { type: 'hello'; protocol: number }
  | { type: 'subscribe'; thread: string; after: number }
  | { type: 'subscribe'; board: string }
  | { type: 'unsubscribe'; thread: string }
  | { type: 'unsubscribe'; board: string }
  | { type: 'typing'; thread: string }
  | { type: 'ping' };

/** Close codes after which there is no point in connecting again from this page. */
export const FINAL_CODES = { signedOut: 4401, verificationRequired: 4403, unsupportedProtocol: 4426 } as const;

/** The server gave up on a reader who was too slow: come back at once and resume. */
export const RESUME_CODE = 4408;
