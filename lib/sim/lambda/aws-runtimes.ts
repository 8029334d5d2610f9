/**
 * The runtimes a function may have on AWS, newest first. The account takes them all; only those in `RUNTIMES` run here.
 * From the API model of 2026-08-07 and `lambda-runtimes` of the Developer Guide, read 2026-11-25. Rule API-6.
 */
export const AWS_RUNTIMES = [
  'nodejs24.x',
  'nodejs22.x',
  'python3.14',
  'python3.13',
  'python3.12',
  'python3.11',
  'python3.10',
  'java25',
  'java21',
  'java17',
  'java11',
  'java8.al2',
  'dotnet10',
  'dotnet8',
  'ruby3.4',
  'ruby3.3',
  'provided.al2023',
  'provided.al2',
] as const;

/** No function can be made with one of these any more. */
export const DEPRECATED_RUNTIMES: ReadonlySet<string> = new Set([
  'nodejs',
  'nodejs4.3',
  'nodejs6.10',
  'nodejs8.10',
  'nodejs10.x',
  'nodejs12.x',
  'nodejs14.x',
  'nodejs16.x',
  'nodejs18.x',
  'nodejs20.x',
  'python2.7',
  'python3.6',
  'python3.7',
  'python3.8',
  'python3.9',
  'java8',
  'dotnetcore1.0',
  'dotnetcore2.0',
  'dotnetcore2.1',
  'dotnetcore3.1',
  'dotnet6',
  'go1.x',
  'ruby2.5',
  'ruby2.7',
  'ruby3.2',
  'provided',
]);

/** From `snapstart` of the Developer Guide, read 2026-11-25. */
export function supportsSnapStart(runtime: string): boolean {
  return /^(?:java(?:11|17|21|25)|python3\.1[2-9]|dotnet(?:8|10))$/.test(runtime);
}
