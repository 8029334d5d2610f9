import type { CallEnd } from '@/lib/account/call-waiters';
import type { AwsError } from '@/lib/sim/kernel/aws-error';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { requestId } from '@/lib/sim/lambda/names';
import type { InvokeRequest, UnawaitedType, WorkbenchService } from './lambda-service';
import { deleteFunction, deployFunction } from './service/deploy-function';
import { invokeInput } from './service/invoke-input';
import type { LambdaServiceOptions } from './service/lambda-service-options';
import { READER } from './service/reader';
import { refusedResult } from './service/refused-result';
import { openWatchedAccount } from './service/watched-account';

/** The simulated Lambda service as one workbench uses it: an account with its one function. Environments come from `options.host`. */
export function createLambdaService(options: LambdaServiceOptions): WorkbenchService {
  let deployedName = Object.keys(options.kept?.account.lambda.functions ?? {})[0];
  const shell = openWatchedAccount(options, () => deployedName);

  function refused(id: string, error: AwsError): InvokeResult {
    const result = refusedResult(id, error);
    const { outcome } = result;
    options.listeners.recorded?.({ type: 'refused', at: shell.time.now(), requestId: id, outcome });
    return result;
  }

  /** @returns What AWS refuses of the function itself. */
  function deploy(request: InvokeRequest): AwsError | undefined {
    const { FunctionName } = request.configuration;
    const deployed = deployFunction(shell, request);
    if (!deployed.ok) return deployed.failure;
    if (deployedName !== undefined && deployedName !== FunctionName) {
      deleteFunction(shell, deployedName);
    }
    deployedName = FunctionName;
    return undefined;
  }

  async function ask(
    request: InvokeRequest,
    type: UnawaitedType | 'RequestResponse',
  ): Promise<CallEnd | InvokeResult> {
    const refusal = deploy(request);
    if (refusal) return refused(requestId(options.randomBytes), refusal);
    const input = invokeInput(request, type);
    const end = await shell.call({
      principal: READER,
      service: 'lambda',
      operation: 'Invoke',
      input,
    });
    return end.answer.status === 'refused' ? refused(end.requestId, end.answer.error) : end;
  }

  return {
    async invoke(request) {
      const end = await ask(request, 'RequestResponse');
      if ('outcome' in end) return end;
      if (!end.result) throw new SimulatorFault('BROKEN_INVARIANT', 'An answer without a result');
      return end.result;
    },
    async send(request, type) {
      const end = await ask(request, type);
      return 'outcome' in end
        ? end
        : { requestId: end.requestId, statusCode: type === 'Event' ? 202 : 204 };
    },
    stop: () => shell.endEnvironments(({ invocation }) => invocation !== undefined),
    discardEnvironments: () => shell.endEnvironments(() => true),
    now: shell.time.now,
    nextWake: shell.time.nextAlarm,
    skipTo: shell.time.skipTo,
    saved: () => shell.saved(),
  };
}
