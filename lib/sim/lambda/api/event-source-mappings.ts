import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { ANYTHING, structure, text } from '../../model/shape';
import { invalidParameter, noSuchResource, notSimulated } from '../functions/errors';
import { FUNCTION_NAME, functionReference } from '../functions/function-name';

interface MappingInput {
  readonly UUID?: string;
}

interface NewMappingInput {
  readonly FunctionName?: string;
  readonly EventSourceArn?: string;
  readonly SelfManagedEventSource?: unknown;
}

/** There are none in this account, so nobody finds one. Rule API-18. */
function aboutNoMapping(operation: string, isReadOnly: boolean): Operation<MappingInput> {
  return {
    input: structure({ UUID: text() }, ['UUID']),
    iamAction: `lambda:${operation}`,
    resourceArn: ({ UUID }) => `event-source-mapping:${UUID}`,
    httpStatus: 200,
    isReadOnly,
    run: noSuchResource,
  };
}

export const getEventSourceMapping = aboutNoMapping('GetEventSourceMapping', true);
export const updateEventSourceMapping = aboutNoMapping('UpdateEventSourceMapping', false);
export const deleteEventSourceMapping = aboutNoMapping('DeleteEventSourceMapping', false);

/** Refuses what AWS refuses, and then says that nothing is polled here. */
export const createEventSourceMapping: Operation<NewMappingInput> = {
  input: structure(
    { FunctionName: FUNCTION_NAME, EventSourceArn: text(), SelfManagedEventSource: ANYTHING },
    ['FunctionName'],
  ),
  iamAction: 'lambda:CreateEventSourceMapping',
  resourceArn: () => '*',
  httpStatus: 202,
  isReadOnly: false,

  run({ account, input }) {
    if (input.EventSourceArn === undefined && input.SelfManagedEventSource === undefined) {
      return invalidParameter('Unrecognized event source.');
    }
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    if (!own(account.lambda.functions, reference.value.name)) {
      return invalidParameter('Function does not exist');
    }
    return notSimulated('This simulation polls no event sources.');
  },
};

export const listEventSourceMappings: Operation<object> = {
  input: structure({ FunctionName: FUNCTION_NAME, EventSourceArn: text() }),
  iamAction: 'lambda:ListEventSourceMappings',
  resourceArn: () => '*',
  httpStatus: 200,
  isReadOnly: true,
  run: () => ok({ output: { EventSourceMappings: [] } }),
};
