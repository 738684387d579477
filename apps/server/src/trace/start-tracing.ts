/**
 * Sends spans to a collector by OTLP over HTTP, in JSON. Loaded only where a collector is set. Whatever a span holds, only
 * the attributes of the list leave, and neither events, links nor words of errors.
 */
import { context, trace, type Attributes } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type ReadableSpan,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import { TRACE_ATTRIBUTES } from './span.ts';

export interface Tracing {
  /** What is left goes out. */
  readonly close: () => Promise<void>;
}

/** `endpoint`: the collector's, as OTEL_EXPORTER_OTLP_ENDPOINT has it, without `/v1/traces`. */
export function startTracing(endpoint: string): Tracing {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'threshold-desk' }),
    spanProcessors: [new BatchSpanProcessor(onlyAllowed(new OTLPTraceExporter({ url })))],
  });
  const contexts = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(contexts);
  trace.setGlobalTracerProvider(provider);
  return {
    close: async () => {
      // A collector that is away is no reason not to end.
      await provider.shutdown().catch(() => undefined);
      trace.disable();
      context.disable();
    },
  };
}

const ALLOWED: ReadonlySet<string> = new Set(TRACE_ATTRIBUTES);

export function onlyAllowed(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(bare), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}

function bare(span: ReadableSpan): ReadableSpan {
  const attributes: Attributes = Object.fromEntries(
    Object.entries(span.attributes).filter(([name]) => ALLOWED.has(name)),
  );
  return {
    ...span,
    // Of a class: what stands in its methods and getters has to be named.
    spanContext: () => span.spanContext(),
    name: span.name,
    kind: span.kind,
    ...(span.parentSpanContext ? { parentSpanContext: span.parentSpanContext } : {}),
    startTime: span.startTime,
    endTime: span.endTime,
    duration: span.duration,
    ended: span.ended,
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
    attributes,
    events: [],
    links: [],
    status: { code: span.status.code },
  };
}
