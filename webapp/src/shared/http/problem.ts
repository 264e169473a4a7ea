/** One field that the server refused, and why. */
export interface Violation {
  field: string;
  message: string;
}

/** What the server says when it does not do what was asked (RFC 9457). */
export class ProblemError extends Error {
  constructor(
    /** The last segment of the problem's type, such as `not-found`: what code compares. */
    readonly slug: string,
    readonly status: number,
    /** A sentence that may be shown. */
    readonly detail: string,
    readonly correlationId: string | null = null,
    readonly violations: readonly Violation[] = [],
    /** Seconds after which another attempt makes sense, if the server said so. */
    readonly retryAfter: number | null = null,
  ) {
    super(`${status} ${slug}: ${detail}`);
    this.name = 'ProblemError';
  }

  /** The message for one field of a form, or null if that field is fine. */
  violation(field: string): string | null {
    return this.violations.find((each) => each.field === field)?.message ?? null;
  }
}

/** The server could not be reached; nothing is known about what happened to the request. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('The server could not be reached.', { cause });
    this.name = 'NetworkError';
  }
}

/** Whether this error is the problem with that slug. */
export function isProblem(error: unknown, slug: string): error is ProblemError {
  return error instanceof ProblemError && error.slug === slug;
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  correlationId?: string;
  violations?: Violation[];
}

/** Reads a failed answer; one without a problem document (a proxy's page, say) becomes `http-<status>`. */
export function problemOf(status: number, retryAfter: string | null, text: string): ProblemError {
  const body = parsed(text);
  const seconds = Number.parseInt(retryAfter ?? '', 10);
  return new ProblemError(
    body.type?.split('/').pop() || `http-${status}`,
    status,
    body.detail ?? body.title ?? '',
    body.correlationId ?? null,
    body.violations ?? [],
    Number.isNaN(seconds) ? null : seconds,
  );
}

function parsed(text: string): ProblemBody {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
