import EventEmitter from 'events';

const captureRejections = Symbol.for('nodejs.rejection');

export const eventsModule = Object.assign(EventEmitter, {
  EventEmitter,
  captureRejectionSymbol: captureRejections,
  errorMonitor: Symbol.for('events.errorMonitor'),
  getEventListeners: (emitter: EventEmitter, name: string) => emitter.listeners(name),
  setMaxListeners: (count: number, ...emitters: EventEmitter[]) => {
    for (const emitter of emitters) emitter.setMaxListeners(count);
  },
});
