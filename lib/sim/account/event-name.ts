/**
 * CloudTrail names Lambda's oldest operations with the date of their API. Those not listed go by their own name.
 * From `logging-using-cloudtrail` of the Developer Guide, read 2026-11-25.
 */
const DATED: ReadonlyMap<string, string> = new Map([
  ['AddPermission', 'AddPermission20150331v2'],
  ['CreateAlias', 'CreateAlias20150331'],
  ['CreateFunction', 'CreateFunction20150331'],
  ['DeleteAlias', 'DeleteAlias20150331'],
  ['DeleteFunction', 'DeleteFunction20150331'],
  ['DeleteFunctionConcurrency', 'DeleteFunctionConcurrency20171031'],
  ['GetAccountSettings', 'GetAccountSettings20160819'],
  ['GetAlias', 'GetAlias20150331'],
  ['GetFunction', 'GetFunction20150331v2'],
  ['GetFunctionConfiguration', 'GetFunctionConfiguration20150331v2'],
  ['GetPolicy', 'GetPolicy20150331v2'],
  ['ListAliases', 'ListAliases20150331'],
  ['ListFunctions', 'ListFunctions20150331'],
  ['ListVersionsByFunction', 'ListVersionsByFunction20150331'],
  ['PublishLayerVersion', 'PublishLayerVersion20181031'],
  ['PublishVersion', 'PublishVersion20150331'],
  ['PutFunctionConcurrency', 'PutFunctionConcurrency20171031'],
  ['RemovePermission', 'RemovePermission20150331v2'],
  ['TagResource', 'TagResource20170331v2'],
  ['UntagResource', 'UntagResource20170331v2'],
  ['UpdateAlias', 'UpdateAlias20150331'],
  ['UpdateFunctionCode', 'UpdateFunctionCode20150331v2'],
  ['UpdateFunctionConfiguration', 'UpdateFunctionConfiguration20150331v2'],
]);

export function eventName(service: string, operation: string): string {
  return service === 'lambda' ? (DATED.get(operation) ?? operation) : operation;
}
