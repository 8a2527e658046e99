import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted, for Prometheus. Labels are routes, types and codes: never an id, an address or a text. */
export class Metrics {
  readonly registry = new Registry();

  readonly requests = new Histogram({
    name: 'tuki_request_seconds',
    help: 'Requests and how long they took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  readonly commands = new Counter({
    name: 'tuki_commands_total',
    help: 'Commands by type and outcome: receipt, or the code of the error.',
    labelNames: ['type', 'outcome'],
    registers: [this.registry],
  });

  readonly batches = new Histogram({
    name: 'tuki_write_jobs',
    help: 'Waiting requests that were written in one transaction.',
    buckets: [1, 2, 5, 10, 20, 50, 100],
    registers: [this.registry],
  });

  constructor(openStreams: () => number) {
    new Gauge({
      name: 'tuki_open_streams',
      help: 'Event streams open now.',
      registers: [this.registry],
      collect() {
        this.set(openStreams());
      },
    });
  }
}
