import { z } from 'zod';
import { LOG_FORMATS, LOG_LEVELS, RUNTIMES } from '@/lib/sim/lambda/function-configuration';

// The page's Content-Security-Policy has no 'unsafe-eval', which zod would try for speed.
z.config({ jitless: true });

/**
 * The shape of a workspace, version 1. Settings are not judged here: a Timeout of 5,000 opens, and
 * AWS's own message answers at the next invocation. Members it does not know pass through.
 */
export const workspaceSchema = z.looseObject({
  v: z.literal(1),
  function: z.looseObject({
    FunctionName: z.string().optional(),
    Runtime: z.enum(RUNTIMES),
    Handler: z.string().optional(),
    Timeout: z.number().optional(),
    MemorySize: z.number().optional(),
    Environment: z.object({ Variables: z.record(z.string(), z.string()).optional() }).optional(),
    LoggingConfig: z
      .object({
        LogFormat: z.enum(LOG_FORMATS).optional(),
        ApplicationLogLevel: z.enum(LOG_LEVELS).optional(),
        SystemLogLevel: z.enum(['DEBUG', 'INFO', 'WARN']).optional(),
      })
      .optional(),
    EphemeralStorage: z.object({ Size: z.number().optional() }).optional(),
  }),
  files: z.record(z.string(), z.string()).optional(),
  events: z
    .array(
      z.object({
        name: z.string(),
        /** Its number among the payloads taken out before: see `payload-slices.ts`. */
        payload: z.int().optional(),
        /** The text as typed, when it is not JSON or not laid out as usual. */
        payloadText: z.string().optional(),
      }),
    )
    .optional(),
  policies: z.unknown().optional(),
});

export type WorkspaceShape = z.infer<typeof workspaceSchema>;
