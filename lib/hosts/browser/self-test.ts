import { firstWords } from '@/lib/protocol/first-words';
import { parseProbeReport } from '@/lib/protocol/parse';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { SandboxFrame } from './sandbox-frame';
import { within } from './within';

const PROBE_MS = 10_000;

/**
 * Lets a worker of the frame try what learner code must not be able to do.
 *
 * @throws SimulatorFault `SANDBOX_UNSAFE` when it can, or when workers do not start in this browser.
 */
export async function testSandbox(frame: SandboxFrame): Promise<void> {
  const link = frame.startWorker('probe', document.baseURI);
  try {
    const report = parseProbeReport(await within(PROBE_MS, firstWords(link), noAnswer));
    const open = Object.entries(report).filter(([, holds]) => !holds);
    if (open.length > 0) throw unsafe(`not held: ${open.map(([name]) => name).join(', ')}`);
  } catch (thrown) {
    throw thrown instanceof SimulatorFault ? thrown : unsafe(`the self-test failed: ${thrown}`);
  } finally {
    await link.stop();
  }
}

const noAnswer = () => unsafe('a worker did not start');

function unsafe(detail: string): SimulatorFault {
  return new SimulatorFault('SANDBOX_UNSAFE', detail);
}
