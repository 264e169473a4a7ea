import { http, type Page } from '../../shared/http/http';
import type { Nullable, Schema } from '../../shared/http/schema';
import type { AuthorView, PostView, ThreadRow } from '../../shared/http/views';

/** A thread with what concerns the one who looks at it. `seq` is the number of its latest change. */
export type ThreadView = Omit<Nullable<Schema<'ThreadView'>, 'closedReason'>, 'author'> & { author: AuthorView };

/** Posts in the order of their numbers; `marked` are those that the reader found helpful. */
export interface PostPage extends Page<PostView> {
  marked: Schema<'PostPage'>['marked'];
}

export type PostSource = Schema<'PostSource'>;

/** One version of a post, compared with the one before. */
export type PostVersion = Schema<'PostVersionView'>;

export type DraftView = Nullable<Schema<'DraftView'>, 'title'>;

export type ImageView = Schema<'ImageView'>;

export type Sort = 'activity' | 'newest';
export type PersonalList = 'latest' | 'followed' | 'bookmarked';
/** What a member switches for themselves. */
export type OwnSwitch = 'follow' | 'mute' | 'bookmark';
/** What a moderator switches for everybody. */
export type ThreadSwitch = 'pin' | 'lock';

export const POSTS_PER_PAGE = 20;

type ThreadPage = Page<ThreadRow>;

export const getBoardThreads = (slug: string, sort: Sort, cursor: string | null) =>
  http.get<ThreadPage>(`/boards/${slug}/threads`, { sort, cursor });
export const getPersonalThreads = (list: PersonalList, cursor: string | null) =>
  http.get<ThreadPage>('/threads', { list, cursor });
export const getHashtagThreads = (tag: string, cursor: string | null) =>
  http.get<ThreadPage>(`/hashtags/${encodeURIComponent(tag)}/threads`, { cursor });

export const getThread = (id: string) => http.get<ThreadView>(`/threads/${id}`);
export const openThread = (slug: string, request: Schema<'OpenThreadRequest'>, idempotencyKey: string) =>
  http.post<ThreadView>(`/boards/${slug}/threads`, request, { idempotencyKey });
export const renameThread = (id: string, title: string, version: number) =>
  http.put<ThreadView>(`/threads/${id}`, { title, version });
export const switchThread = (id: string, what: OwnSwitch | ThreadSwitch, on: boolean) =>
  on ? http.put(`/threads/${id}/${what}`) : http.delete(`/threads/${id}/${what}`);
export const closeThread = (id: string, reason: string) =>
  http.put(`/threads/${id}/close`, reason === '' ? {} : { reason });
export const reopenThread = (id: string) => http.delete(`/threads/${id}/close`);
export const moveThread = (id: string, board: string) => http.post(`/threads/${id}/move`, { board });
export const markThreadRead = (id: string, number: number) => http.put(`/threads/${id}/read`, { number });

export const getPostsAfter = (thread: string, number: number) =>
  http.get<PostPage>(`/threads/${thread}/posts`, { after: number, limit: POSTS_PER_PAGE });
export const getPostsBefore = (thread: string, number: number) =>
  http.get<PostPage>(`/threads/${thread}/posts`, { before: number, limit: POSTS_PER_PAGE });
export const addPost = (thread: string, body: string, idempotencyKey: string) =>
  http.post<PostView>(`/threads/${thread}/posts`, { body }, { idempotencyKey });
export const getPostSource = (post: string) => http.get<PostSource>(`/posts/${post}/source`);
export const editPost = (post: string, body: string, version: number) =>
  http.put<PostView>(`/posts/${post}`, { body, version });
export const getPostHistory = (post: string) => http.get<Page<PostVersion>>(`/posts/${post}/history`);
export const withdrawPost = (post: string, reason: string) =>
  http.put<PostView>(`/posts/${post}/withdrawal`, reason === '' ? {} : { reason });
export const restorePost = (post: string) => http.delete<PostView>(`/posts/${post}/withdrawal`);
export const markHelpful = (post: string, on: boolean) =>
  on
    ? http.put<Schema<'HelpfulView'>>(`/posts/${post}/helpful`)
    : http.delete<Schema<'HelpfulView'>>(`/posts/${post}/helpful`);

/** Where a text is to be published: in a thread, or on a board as a new one. */
export type Place = { thread: string } | { board: string };

/** What a text will look like; mentions are links only to those who can see it there. */
export const preview = (body: string, place: Place) => http.post<Schema<'PreviewView'>>('/preview', { body, ...place });
export const getMentionable = (place: Place, q: string, signal: AbortSignal) =>
  http.get<Page<AuthorView>>(`${pathOf(place)}/mentionable`, { q }, signal);

const pathOf = (place: Place) => ('thread' in place ? `/threads/${place.thread}` : `/boards/${place.board}`);

/** The drafts that the server keeps while something is being written. A reply has no title. */
export const drafts = {
  reply: (thread: string) => draftAt(`/threads/${thread}/draft`, ({ body }) => ({ body })),
  thread: (slug: string) => draftAt(`/boards/${slug}/draft`, (text) => text),
};

/** What is being written. */
export interface DraftText {
  title: string;
  body: string;
}

/** One kept draft. */
export interface KeptDraft {
  /** Where it is kept; no two drafts have the same name. */
  name: string;
  /** Nothing if there is none. */
  get: () => Promise<DraftView | undefined>;
  put: (text: DraftText) => Promise<void>;
  delete: () => Promise<void>;
}

function draftAt(path: string, request: (text: DraftText) => Partial<DraftText>): KeptDraft {
  return {
    name: path,
    get: () => http.get<DraftView | undefined>(path),
    put: (text) => http.put(path, request(text)),
    delete: () => http.delete(path),
  };
}
