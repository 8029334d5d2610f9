import type { CallEnd } from '@/lib/account/call-waiters';
import type { AwsError } from '@/lib/sim/kernel/aws-error';
import type { Result } from '@/lib/sim/kernel/result';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { requestId } from '@/lib/sim/lambda/names';
import type { InvokeRequest, UnawaitedType, WorkbenchService } from './lambda-service';
import { deleteFunction, deployFunction } from './service/deploy-function';
import { invokeInput } from './service/invoke-input';
import type { LambdaServiceOptions } from './service/lambda-service-options';
import { provisionedAt } from './service/provision-function';
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

  /** Waits until provisioned environments are there. @returns What AWS refuses of the function itself, or the version to invoke. */
  async function deploy(request: InvokeRequest): Promise<Result<string | undefined, AwsError>> {
    const { FunctionName } = request.configuration;
    const deployed = deployFunction(shell, request);
    if (!deployed.ok) return deployed;
    if (deployedName !== undefined && deployedName !== FunctionName) {
      deleteFunction(shell, deployedName);
    }
    deployedName = FunctionName;
    const readyAt = provisionedAt(shell.account, shell.time.now());
    if (readyAt !== undefined) await shell.passTo(readyAt);
    return deployed;
  }

  async function ask(
    request: InvokeRequest,
    type: UnawaitedType | 'RequestResponse',
  ): Promise<CallEnd | InvokeResult> {
    const deployed = await deploy(request);
    if (!deployed.ok) return refused(requestId(options.randomBytes), deployed.failure);
    const input = invokeInput(request, type, deployed.value);
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
