/** What became of the requests of one second. Parts of a request are allowed: this is a flow, not a crowd. */
export interface SecondServed {
  readonly served: number;
  readonly dropped: number;
  /** Of those that arrived in this second, how many found others before them. */
  readonly waited: number;
  readonly waitSeconds: number;
  /** Still in line when the second ends. */
  readonly line: number;
}

/** Callers give up after this long; a browser or a load balancer would not wait much longer either. */
const PATIENCE_SECONDS = 10;

/** A server with a line before it: who does not fit waits, and who would wait too long is lost. */
export function serveSecond(arriving: number, line: number, perSecond: number): SecondServed {
  const wanting = line + arriving;
  const served = Math.min(wanting, perSecond);
  const left = wanting - served;
  const patient = perSecond * PATIENCE_SECONDS;
  const staying = Math.min(left, patient);
  return {
    served,
    dropped: left - staying,
    waited: left > 0 ? Math.min(arriving, staying + served) : 0,
    waitSeconds: perSecond > 0 ? staying / perSecond : 0,
    line: staying,
  };
}
