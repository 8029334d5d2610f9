import * as z from 'zod/mini';
import { LOG_FORMATS, LOG_LEVELS, RUNTIMES } from '@/lib/sim/lambda/function-configuration';
import { FAILURE_PLACES, SUCCESS_PLACES } from './invoke-settings';

// The page's Content-Security-Policy has no 'unsafe-eval', which zod would try for speed.
z.config({ jitless: true });

/**
 * The shape of a workspace, version 1. Settings are not judged here: a Timeout of 5,000 opens, and
 * AWS's own message answers at the next invocation. Members it does not know pass through.
 */
export const workspaceSchema = z.looseObject({
  v: z.literal(1),
  function: z.looseObject({
    FunctionName: z.optional(z.string()),
    Runtime: z.enum(RUNTIMES),
    Handler: z.optional(z.string()),
    Timeout: z.optional(z.number()),
    MemorySize: z.optional(z.number()),
    Environment: z.optional(z.object({ Variables: z.optional(z.record(z.string(), z.string())) })),
    LoggingConfig: z.optional(
      z.object({
        LogFormat: z.optional(z.enum(LOG_FORMATS)),
        ApplicationLogLevel: z.optional(z.enum(LOG_LEVELS)),
        SystemLogLevel: z.optional(z.enum(['DEBUG', 'INFO', 'WARN'])),
      }),
    ),
    EphemeralStorage: z.optional(z.object({ Size: z.optional(z.number()) })),
  }),
  files: z.optional(z.record(z.string(), z.string())),
  events: z.optional(
    z.array(
      z.object({
        name: z.string(),
        /** Its number among the payloads taken out before: see `payload-slices.ts`. */
        payload: z.optional(z.int()),
        /** The text as typed, when it is not JSON or not laid out as usual. */
        payloadText: z.optional(z.string()),
      }),
    ),
  ),
  variants: z.optional(
    z.array(
      z.object({
        name: z.string(),
        function: z.object({ Runtime: z.enum(RUNTIMES), Handler: z.optional(z.string()) }),
        files: z.record(z.string(), z.string()),
      }),
    ),
  ),
  invoke: z.optional(
    z.object({
      ReservedConcurrentExecutions: z.optional(z.number()),
      ProvisionedConcurrentExecutions: z.optional(z.number()),
      MaximumRetryAttempts: z.optional(z.number()),
      MaximumEventAgeInSeconds: z.optional(z.number()),
      OnFailure: z.optional(z.enum(FAILURE_PLACES)),
      OnSuccess: z.optional(z.enum(SUCCESS_PLACES)),
    }),
  ),
  policies: z.optional(z.unknown()),
});

export type WorkspaceShape = z.infer<typeof workspaceSchema>;
