import { simulationLimit } from '../errors/node-error';

/** The sandbox's policy forbids making code of text; said here, the same words come in every browser. */
export function refusedEvaluation() {
  const refuse = (what: string) => (): never => {
    throw simulationLimit(`${what} is not simulated: the sandbox makes no code of text.`);
  };
  const refuseFunction = refuse('new Function');
  return {
    eval: Object.defineProperty(refuse('eval'), 'name', { value: 'eval' }),
    Function: new Proxy(Function, { apply: refuseFunction, construct: refuseFunction }),
  };
}
