import { http, type Page } from '../../shared/http/http';
import type { Nullable, Schema } from '../../shared/http/schema';

/** A board in the list of boards. `unread` counts to 100, which means "more than 99". */
export type BoardRow = Nullable<Schema<'BoardRow'>, 'lastPostAt'>;

export type BoardView = Nullable<Schema<'BoardView'>, 'lastPostAt'>;

/** Something that a member can switch on and off for a board. */
export type BoardSwitch = 'follow' | 'mute';

/** All boards at once: there are dozens, not thousands. */
export const getBoards = () => http.get<Page<BoardRow>>('/boards', { limit: 100 });

export const getBoard = (slug: string) => http.get<BoardView>(`/boards/${slug}`);

export const setBoard = (slug: string, what: BoardSwitch, on: boolean) =>
  on ? http.put(`/boards/${slug}/${what}`) : http.delete(`/boards/${slug}/${what}`);

export const markBoardRead = (slug: string) => http.put(`/boards/${slug}/read`);
