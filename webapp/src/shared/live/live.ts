import type { ThreadRow } from '../http/views';
import { FINAL_CODES, PROTOCOL, RESUME_CODE, type ClientFrame, type ServerFrame, type ThreadChange } from './frames';
import { Sequencer } from './sequencer';

/** Whether live updates arrive: `idle` nobody listens, `waiting` the line is down and will be tried again, `off` it won't. */
export type LiveStatus = 'idle' | 'connecting' | 'open' | 'waiting' | 'off';

export interface ThreadListener {
  /** The next change, in order, each once. */
  change: (change: ThreadChange) => void;
  /** How many read along; null while they are too few to say. */
  readers: (readers: number | null) => void;
  typing: (names: string[]) => void;
  /** Too much was missed to be replayed: fetch the thread again and watch it from its `seq`. */
  reset: () => void;
  /** The thread is not there any more for this reader. */
  refused: () => void;
}

export interface BoardListener {
  /** A thread was opened or changed. */
  thread: (row: ThreadRow) => void;
  /** From now on rows are told; those of before, also of a break, may have been missed. */
  listening: () => void;
}

/** The part of a WebSocket that is used. */
export interface Socket {
  send(text: string): void;
  close(code?: number): void;
  onmessage: ((event: { data: string }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  onopen: (() => void) | null;
}

interface WatchedThread {
  listener: ThreadListener;
  changes: Sequencer<ThreadChange>;
  repair: ReturnType<typeof setTimeout> | undefined;
  repaired: boolean;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const GAP_PATIENCE = 1_000;
const DEFAULT_HEARTBEAT = 25;
/** The server takes ten messages a second; many boards at once must not use them up. */
const BOARD_PAUSE = 200;

/**
 * The one socket of this tab. It connects when something is watched, comes back after a break with growing pauses,
 * and resumes every thread after the last change that was handed on.
 */
export class LiveClient {
  #threads = new Map<string, WatchedThread>();
  #boards = new Map<string, BoardListener>();
  /** The boards that the server was told of over this socket. */
  #told = new Set<string>();
  #nextBoard: ReturnType<typeof setTimeout> | undefined;
  #socket: Socket | null = null;
  #status: LiveStatus = 'idle';
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #heard = false;

  constructor(
    private readonly connect: () => Socket,
    private readonly statusChanged: (status: LiveStatus) => void,
    private readonly signedOut: () => void,
    private readonly random: () => number = Math.random,
  ) {}

  /** Watches a thread from the change after `after` on; returns the way to stop. */
  watchThread(id: string, after: number, listener: ThreadListener): () => void {
    const watched: WatchedThread = { listener, changes: new Sequencer(after), repair: undefined, repaired: false };
    clearTimeout(this.#threads.get(id)?.repair);
    this.#threads.set(id, watched);
    this.#begin({ type: 'subscribe', thread: id, after });
    return () => {
      if (this.#threads.get(id) !== watched) return;
      clearTimeout(watched.repair);
      this.#threads.delete(id);
      this.#send({ type: 'unsubscribe', thread: id });
    };
  }

  /** Watches a board's list of threads; returns the way to stop. */
  watchBoard(slug: string, listener: BoardListener): () => void {
    this.#boards.set(slug, listener);
    if (this.#status === 'idle' || this.#status === 'off') this.#open();
    this.#tellBoards();
    return () => {
      if (this.#boards.get(slug) !== listener) return;
      this.#boards.delete(slug);
      this.#tellBoards();
    };
  }

  /** Tells the others that something is being written here. */
  typing(thread: string) {
    this.#send({ type: 'typing', thread });
  }

  /** Tries at once instead of waiting: the network is back, or somebody looks at the page again. */
  hurry() {
    if (this.#status === 'waiting') this.#open();
  }

  /** Ends the connection, at sign-out. */
  stop() {
    this.#threads.clear();
    this.#boards.clear();
    this.#abandon();
    this.#become('idle');
  }

  #begin(frame: ClientFrame) {
    if (this.#status === 'idle' || this.#status === 'off') this.#open();
    else this.#send(frame);
  }

  /** Tells the server, one by one, of boards that are watched now and of those that no longer are. */
  #tellBoards() {
    if (this.#status !== 'open' || this.#nextBoard !== undefined) return;
    const wanted = [...this.#boards.keys()].find((slug) => !this.#told.has(slug));
    const left = wanted === undefined ? [...this.#told].find((slug) => !this.#boards.has(slug)) : undefined;
    if (wanted !== undefined) this.#told.add(wanted);
    if (left !== undefined) this.#told.delete(left);
    if (wanted !== undefined) this.#send({ type: 'subscribe', board: wanted });
    else if (left !== undefined) this.#send({ type: 'unsubscribe', board: left });
    else return;
    this.#nextBoard = setTimeout(() => {
      this.#nextBoard = undefined;
      this.#tellBoards();
    }, BOARD_PAUSE);
  }

  #send(frame: ClientFrame) {
    if (this.#status === 'open') this.#socket?.send(JSON.stringify(frame));
  }

  #open() {
    this.#abandon();
    this.#become(this.#failures === 0 ? 'connecting' : 'waiting');
    const socket = this.connect();
    this.#socket = socket;
    socket.onopen = () => socket.send(JSON.stringify({ type: 'hello', protocol: PROTOCOL } satisfies ClientFrame));
    socket.onmessage = (event) => this.#receive(JSON.parse(event.data) as ServerFrame);
    socket.onclose = (event) => this.#closed(event.code);
  }

  #abandon() {
    clearTimeout(this.#retry);
    clearInterval(this.#heartbeat);
    clearTimeout(this.#nextBoard);
    this.#nextBoard = undefined;
    this.#told.clear();
    if (!this.#socket) return;
    this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
    this.#socket.close(1000);
    this.#socket = null;
  }

  #closed(code: number) {
    this.#abandon();
    if (code === FINAL_CODES.signedOut) this.signedOut();
    if (Object.values<number>(FINAL_CODES).includes(code)) {
      this.#become('off');
      return;
    }
    const pause = code === RESUME_CODE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures);
    this.#failures++;
    this.#become('waiting');
    this.#retry = setTimeout(() => this.#open(), pause * (0.5 + this.random() / 2));
  }

  #receive(frame: ServerFrame) {
    this.#heard = true;
    if (frame.type === 'hello') this.#greeted(frame.heartbeatSeconds);
    else if (frame.type === 'board.thread') this.#boards.get(frame.board)?.thread(frame.thread);
    else if (frame.type === 'subscribed' && 'board' in frame) this.#boards.get(frame.board)?.listening();
    else if (frame.type === 'refused') this.#refused(frame);
    else if ('thread' in frame) this.#threadFrame(frame);
  }

  #greeted(heartbeatSeconds = DEFAULT_HEARTBEAT) {
    this.#failures = 0;
    this.#become('open');
    this.#heard = true;
    this.#heartbeat = setInterval(() => this.#beat(), heartbeatSeconds * 1000);
    for (const [thread, { changes }] of this.#threads) this.#send({ type: 'subscribe', thread, after: changes.last });
    this.#tellBoards();
  }

  /** Silence for a whole interval after a ping means that the line is dead, whatever the browser believes. */
  #beat() {
    if (!this.#heard) {
      this.#closed(1006);
      return;
    }
    this.#heard = false;
    this.#send({ type: 'ping' });
  }

  #refused(frame: { thread?: string; board?: string }) {
    if (frame.thread) this.#threads.get(frame.thread)?.listener.refused();
    if (frame.thread) this.#threads.delete(frame.thread);
    if (frame.board) this.#boards.delete(frame.board);
    if (frame.board) this.#told.delete(frame.board);
  }

  #threadFrame(frame: Extract<ServerFrame, { thread: string }>) {
    const watched = this.#threads.get(frame.thread);
    if (!watched || frame.type === 'subscribed') return;
    if (frame.type === 'readers') watched.listener.readers(frame.readers);
    else if (frame.type === 'typing') watched.listener.typing(frame.names);
    else if (frame.type === 'reset') watched.listener.reset();
    else if ('seq' in frame) this.#changed(frame.thread, watched, frame);
  }

  #changed(id: string, watched: WatchedThread, change: ThreadChange) {
    for (const ready of watched.changes.take(change)) {
      watched.repaired = false;
      watched.listener.change(ready);
    }
    clearTimeout(watched.repair);
    if (watched.changes.incomplete) watched.repair = setTimeout(() => this.#repair(id, watched), GAP_PATIENCE);
  }

  /** A change did not come in time: ask for it once, then give up on the order and let the page start afresh. */
  #repair(id: string, watched: WatchedThread) {
    if (watched.repaired) {
      watched.listener.reset();
      return;
    }
    watched.repaired = true;
    watched.repair = setTimeout(() => this.#repair(id, watched), GAP_PATIENCE);
    this.#send({ type: 'subscribe', thread: id, after: watched.changes.last });
  }

  #become(status: LiveStatus) {
    if (status === this.#status) return;
    this.#status = status;
    this.statusChanged(status);
  }
}
