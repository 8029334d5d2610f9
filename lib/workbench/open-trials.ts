import type { LambdaService } from './lambda-service';
import type { OpenLambdaService } from './run-trial';

/** Services beside the reader's own, which end together when the workbench goes. */
export function openTrials(openService: OpenLambdaService): {
  readonly open: OpenLambdaService;
  readonly close: () => Promise<unknown>;
} {
  const opened = new Set<LambdaService>();
  return {
    open(listeners) {
      const service = openService(listeners);
      opened.add(service);
      return service;
    },
    close() {
      const services = [...opened];
      opened.clear();
      return Promise.all(services.map((service) => service.discardEnvironments()));
    },
  };
}
