import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ThreadChange } from './frames';
import { LiveClient, type LiveStatus, type Socket, type ThreadListener } from './live';

class Line implements Socket {
  sent: { type: string; [name: string]: unknown }[] = [];
  open = true;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  onopen: Socket['onopen'] = null;

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  close() {
    this.open = false;
  }

  accept() {
    this.onopen?.();
    this.receive({ type: 'hello', protocol: 1, heartbeatSeconds: 25 });
  }

  receive(frame: object) {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  drop(code = 1006) {
    this.onclose?.({ code });
  }
}

let lines: Line[];
let statuses: LiveStatus[];
let signedOut: number;
let client: LiveClient;
let seen: number[];
let resets: number;
let refusals: number;

const line = () => lines.at(-1)!;
const helpful = (seq: number, thread = 't') => ({
  type: 'post.helpful',
  thread,
  seq,
  post: 'p',
  number: 1,
  helpful: seq,
});

const listener: ThreadListener = {
  change: (change: ThreadChange) => seen.push(change.seq),
  readers: () => {},
  typing: () => {},
  reset: () => resets++,
  refused: () => refusals++,
};

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  statuses = [];
  seen = [];
  signedOut = resets = refusals = 0;
  client = new LiveClient(
    () => {
      lines.push(new Line());
      return line();
    },
    (status) => statuses.push(status),
    () => signedOut++,
    () => 1,
  );
});

afterEach(() => vi.useRealTimers());

describe('connecting', () => {
  it('says hello first and subscribes once the server has answered', () => {
    client.watchThread('t', 4, listener);
    line().onopen?.();
    expect(line().sent).toEqual([{ type: 'hello', protocol: 1 }]);
    line().receive({ type: 'hello', protocol: 1, heartbeatSeconds: 25 });
    expect(line().sent.slice(1)).toEqual([{ type: 'subscribe', thread: 't', after: 4 }]);
    expect(statuses).toEqual(['connecting', 'open']);
  });

  it('uses one line for everything that is watched', () => {
    client.watchThread('t', 0, listener);
    line().accept();
    client.watchBoard('cardiology', { thread: () => {}, listening: () => {} });
    expect(lines).toHaveLength(1);
    expect(line().sent.at(-1)).toEqual({ type: 'subscribe', board: 'cardiology' });
  });

  it('tells of many boards one after the other, so that the server is not asked too much at once', () => {
    const stops = ['a', 'b', 'c'].map((slug) => client.watchBoard(slug, { thread: () => {}, listening: () => {} }));
    line().accept();
    const told = () => line().sent.flatMap((frame) => ('board' in frame ? [`${frame.type} ${frame.board}`] : []));
    expect(told()).toEqual(['subscribe a']);
    vi.advanceTimersByTime(1_000);
    expect(told()).toEqual(['subscribe a', 'subscribe b', 'subscribe c']);
    for (const stop of stops) stop();
    client.watchBoard('b', { thread: () => {}, listening: () => {} });
    vi.advanceTimersByTime(1_000);
    expect(told().slice(3)).toEqual(['unsubscribe a', 'unsubscribe c']);
  });

  it('stops watching only what it was asked to stop', () => {
    const stopFirst = client.watchThread('t', 0, listener);
    line().accept();
    client.watchThread('t', 3, listener);
    stopFirst();
    line().receive(helpful(4));
    expect(seen).toEqual([4]);
  });
});

describe('resuming', () => {
  it('continues after the last change it handed on', () => {
    client.watchThread('t', 4, listener);
    line().accept();
    line().receive(helpful(5));
    line().receive(helpful(6));
    line().drop();
    expect(statuses.at(-1)).toBe('waiting');
    vi.advanceTimersByTime(500);
    line().accept();
    expect(line().sent.at(-1)).toEqual({ type: 'subscribe', thread: 't', after: 6 });
    line().receive(helpful(6));
    line().receive(helpful(7));
    expect(seen).toEqual([5, 6, 7]);
    expect(statuses.at(-1)).toBe('open');
  });

  it('waits longer after each failure and starts over after success', () => {
    client.watchThread('t', 0, listener);
    line().drop();
    vi.advanceTimersByTime(500);
    line().drop();
    vi.advanceTimersByTime(999);
    expect(lines).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(lines).toHaveLength(3);
    line().accept();
    line().drop();
    vi.advanceTimersByTime(500);
    expect(lines).toHaveLength(4);
  });

  it('comes back at once when it was too slow, or when the network returns', () => {
    client.watchThread('t', 0, listener);
    line().accept();
    line().drop(4408);
    vi.advanceTimersByTime(0);
    expect(lines).toHaveLength(2);
    line().drop();
    client.hurry();
    expect(lines).toHaveLength(3);
  });

  it('tells a board list from when on it misses nothing', () => {
    let listening = 0;
    client.watchBoard('cardiology', { thread: () => {}, listening: () => listening++ });
    line().accept();
    line().receive({ type: 'subscribed', board: 'cardiology' });
    expect(listening).toBe(1);
    line().drop();
    vi.advanceTimersByTime(500);
    line().accept();
    line().receive({ type: 'subscribed', board: 'cardiology' });
    expect(listening).toBe(2);
  });

  it('notices a dead line by its silence', () => {
    client.watchThread('t', 0, listener);
    line().accept();
    vi.advanceTimersByTime(25_000);
    expect(line().sent.at(-1)).toEqual({ type: 'ping' });
    line().receive({ type: 'pong' });
    vi.advanceTimersByTime(25_000);
    expect(lines).toHaveLength(1);
    vi.advanceTimersByTime(25_500);
    expect(lines).toHaveLength(2);
  });
});

describe('order', () => {
  it('asks again for a change that does not come, and hands on in order', () => {
    client.watchThread('t', 0, listener);
    line().accept();
    line().receive(helpful(1));
    line().receive(helpful(3));
    expect(seen).toEqual([1]);
    vi.advanceTimersByTime(1_000);
    expect(line().sent.at(-1)).toEqual({ type: 'subscribe', thread: 't', after: 1 });
    line().receive(helpful(2));
    line().receive(helpful(3));
    expect(seen).toEqual([1, 2, 3]);
    vi.advanceTimersByTime(5_000);
    expect(resets).toBe(0);
  });

  it('lets the page start afresh when the change never comes', () => {
    client.watchThread('t', 0, listener);
    line().accept();
    line().receive(helpful(3));
    vi.advanceTimersByTime(2_000);
    expect(resets).toBe(1);
  });

  it('passes a reset on', () => {
    client.watchThread('t', 0, listener);
    line().accept();
    line().receive({ type: 'reset', thread: 't' });
    expect(resets).toBe(1);
  });
});

describe('the end', () => {
  it('does not come back after the sign-in was revoked', () => {
    client.watchThread('t', 0, listener);
    line().accept();
    line().drop(4401);
    vi.advanceTimersByTime(60_000);
    expect(lines).toHaveLength(1);
    expect(signedOut).toBe(1);
    expect(statuses.at(-1)).toBe('off');
  });

  it('forgets a thread that is refused', () => {
    client.watchThread('t', 0, listener);
    line().accept();
    line().receive({ type: 'refused', thread: 't', problem: 'not-found' });
    expect(refusals).toBe(1);
    line().drop();
    vi.advanceTimersByTime(500);
    line().accept();
    expect(line().sent.map((frame) => frame.type)).toEqual(['hello']);
  });

  it('closes at sign-out and connects again for the next person', () => {
    client.watchThread('t', 0, listener);
    line().accept();
    client.stop();
    expect(line().open).toBe(false);
    client.watchThread('u', 0, listener);
    expect(lines).toHaveLength(2);
  });
});
