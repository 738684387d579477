/**
 * One step of the desk's work as a span of OpenTelemetry. Its name and attributes come from closed lists: routes as they
 * are written in the code, kinds, counts, codes; never an id, a name, an address or what somebody typed. What an error
 * says stays here, because it may repeat that. Without tracing set up this does nothing and costs next to nothing.
 */
import { SpanStatusCode, trace, type Span } from '@opentelemetry/api';

/** All that ever leaves; docs/operations.md lists them, and the exporter drops anything else. */
export const TRACE_ATTRIBUTES = [
  'http.request.method',
  'http.route',
  'http.response.status_code',
  'db.system.name',
  'error.type',
  /** How many statements a transaction had. */
  'threshold.statements',
  /** `account` under row-level security, or `system`. */
  'threshold.as',
  /** Which law decided, such as `us-ny-nyc`. */
  'threshold.pack',
  /** How many a batch settled. */
  'threshold.batch',
] as const;
export type TraceAttribute = (typeof TRACE_ATTRIBUTES)[number];
export type TraceAttributes = Readonly<Partial<Record<TraceAttribute, string | number>>>;

export const SPAN_NAMES = [
  'http',
  'transaction',
  'decide',
  'log',
  'outbox',
  'webhooks',
  'witness',
] as const;
export type SpanName = (typeof SPAN_NAMES)[number];

export const TRACER = 'threshold';

/** The work as a span below the one that is under way; it ends with the work. */
export function traced<Value>(
  name: SpanName,
  attributes: TraceAttributes,
  work: (span: Span) => Value,
): Value {
  return trace.getTracer(TRACER).startActiveSpan(name, { attributes }, (span) => {
    try {
      const value = work(span);
      if (!(value instanceof Promise)) {
        span.end();
        return value;
      }
      return value
        .catch((error: unknown) => {
          failed(span, error);
          throw error;
        })
        .finally(() => span.end()) as Value;
    } catch (error) {
      failed(span, error);
      span.end();
      throw error;
    }
  });
}

/** A batch that runs again and again: a span of its own where something was done, and none where nothing waited. */
export async function tracedBatch(name: SpanName, work: () => Promise<number>): Promise<number> {
  const startTime = Date.now();
  let done: number | undefined;
  let error: unknown;
  try {
    done = await work();
    return done;
  } catch (thrown) {
    error = thrown;
    throw thrown;
  } finally {
    if (done !== 0) {
      const span = trace.getTracer(TRACER).startSpan(name, { startTime, root: true });
      if (done === undefined) failed(span, error);
      else span.setAttribute('threshold.batch' satisfies TraceAttribute, done);
      span.end();
    }
  }
}

/** The kind of the error alone. */
function failed(span: Span, error: unknown): void {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  const kind = error instanceof Error ? error.name : 'unknown';
  const type = typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? code : kind;
  span.setAttribute('error.type' satisfies TraceAttribute, type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
