/** Webhooks beside the requests: what is new in the log becomes deliveries, what is due is sent, what is old goes. */
import { runSequencer, type RunningSequencer } from '../../log/run-sequencer.ts';
import { tracedBatch } from '../../trace/span.ts';
import { deliverWebhooks, sweepDeliveries, type WebhookDelivery } from './deliver-webhooks.ts';
import { fanOut } from './fan-out.ts';

const EVERY_MS = 5000;
const SWEEP_MS = 3_600_000;

export function runWebhooks(
  desk: WebhookDelivery,
  failed: (error: unknown) => void,
): RunningSequencer {
  let swept = desk.now().getTime();
  return runSequencer({
    batch: async () => {
      if (desk.now().getTime() - swept > SWEEP_MS) {
        swept = desk.now().getTime();
        await sweepDeliveries(desk);
      }
      return tracedBatch(
        'webhooks',
        async () => (await fanOut(desk)) + (await deliverWebhooks(desk)),
      );
    },
    failed,
    everyMs: EVERY_MS,
  });
}
