import type { Operation } from '../../account/operation';
import { addPermission } from './add-permission';
import { createAlias } from './create-alias';
import { createFunction } from './create-function';
import { createFunctionUrlConfig } from './create-function-url-config';
import { deleteAlias } from './delete-alias';
import { deleteFunction } from './delete-function';
import { deleteFunctionConcurrency } from './delete-function-concurrency';
import { deleteFunctionEventInvokeConfig } from './delete-function-event-invoke-config';
import { deleteFunctionUrlConfig } from './delete-function-url-config';
import { deleteLayerVersion } from './delete-layer-version';
import { deleteProvisionedConcurrencyConfig } from './delete-provisioned-concurrency-config';
import {
  createEventSourceMapping,
  deleteEventSourceMapping,
  getEventSourceMapping,
  listEventSourceMappings,
  updateEventSourceMapping,
} from './event-source-mappings';
import { getAccountSettings } from './get-account-settings';
import { getAlias } from './get-alias';
import { getFunction } from './get-function';
import { getFunctionCodeSigningConfig } from './get-function-code-signing-config';
import { getFunctionConcurrency } from './get-function-concurrency';
import { getFunctionConfiguration } from './get-function-configuration';
import { getFunctionEventInvokeConfig } from './get-function-event-invoke-config';
import { getFunctionUrlConfig } from './get-function-url-config';
import { getLayerVersion } from './get-layer-version';
import { getLayerVersionByArn } from './get-layer-version-by-arn';
import { getPolicy } from './get-policy';
import { getProvisionedConcurrencyConfig } from './get-provisioned-concurrency-config';
import { invoke } from './invoke';
import { listAliases } from './list-aliases';
import { listFunctionEventInvokeConfigs } from './list-function-event-invoke-configs';
import { listFunctionUrlConfigs } from './list-function-url-configs';
import { listFunctions } from './list-functions';
import { listLayerVersions } from './list-layer-versions';
import { listLayers } from './list-layers';
import { listProvisionedConcurrencyConfigs } from './list-provisioned-concurrency-configs';
import { listTags } from './list-tags';
import { listVersionsByFunction } from './list-versions-by-function';
import { publishLayerVersion } from './publish-layer-version';
import { publishVersion } from './publish-version';
import { putFunctionConcurrency } from './put-function-concurrency';
import { putFunctionEventInvokeConfig } from './put-function-event-invoke-config';
import { putProvisionedConcurrencyConfig } from './put-provisioned-concurrency-config';
import { removePermission } from './remove-permission';
import { tagResource } from './tag-resource';
import { untagResource } from './untag-resource';
import { updateAlias } from './update-alias';
import { updateFunctionCode } from './update-function-code';
import { updateFunctionConfiguration } from './update-function-configuration';
import { updateFunctionEventInvokeConfig } from './update-function-event-invoke-config';
import { updateFunctionUrlConfig } from './update-function-url-config';

/** Every operation of the Lambda API that this account has, under the name AWS gives it. */
export const LAMBDA_OPERATIONS: Readonly<Record<string, Operation>> = {
  AddPermission: addPermission,
  CreateAlias: createAlias,
  CreateEventSourceMapping: createEventSourceMapping,
  CreateFunction: createFunction,
  CreateFunctionUrlConfig: createFunctionUrlConfig,
  DeleteAlias: deleteAlias,
  DeleteEventSourceMapping: deleteEventSourceMapping,
  DeleteFunction: deleteFunction,
  DeleteFunctionConcurrency: deleteFunctionConcurrency,
  DeleteFunctionEventInvokeConfig: deleteFunctionEventInvokeConfig,
  DeleteFunctionUrlConfig: deleteFunctionUrlConfig,
  DeleteLayerVersion: deleteLayerVersion,
  DeleteProvisionedConcurrencyConfig: deleteProvisionedConcurrencyConfig,
  GetAccountSettings: getAccountSettings,
  GetAlias: getAlias,
  GetEventSourceMapping: getEventSourceMapping,
  GetFunction: getFunction,
  GetFunctionCodeSigningConfig: getFunctionCodeSigningConfig,
  GetFunctionConcurrency: getFunctionConcurrency,
  GetFunctionConfiguration: getFunctionConfiguration,
  GetFunctionEventInvokeConfig: getFunctionEventInvokeConfig,
  GetFunctionUrlConfig: getFunctionUrlConfig,
  GetLayerVersion: getLayerVersion,
  GetLayerVersionByArn: getLayerVersionByArn,
  GetPolicy: getPolicy,
  GetProvisionedConcurrencyConfig: getProvisionedConcurrencyConfig,
  Invoke: invoke,
  ListAliases: listAliases,
  ListEventSourceMappings: listEventSourceMappings,
  ListFunctionEventInvokeConfigs: listFunctionEventInvokeConfigs,
  ListFunctionUrlConfigs: listFunctionUrlConfigs,
  ListFunctions: listFunctions,
  ListLayerVersions: listLayerVersions,
  ListLayers: listLayers,
  ListProvisionedConcurrencyConfigs: listProvisionedConcurrencyConfigs,
  ListTags: listTags,
  ListVersionsByFunction: listVersionsByFunction,
  PublishLayerVersion: publishLayerVersion,
  PublishVersion: publishVersion,
  PutFunctionConcurrency: putFunctionConcurrency,
  PutFunctionEventInvokeConfig: putFunctionEventInvokeConfig,
  PutProvisionedConcurrencyConfig: putProvisionedConcurrencyConfig,
  RemovePermission: removePermission,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateAlias: updateAlias,
  UpdateEventSourceMapping: updateEventSourceMapping,
  UpdateFunctionCode: updateFunctionCode,
  UpdateFunctionConfiguration: updateFunctionConfiguration,
  UpdateFunctionEventInvokeConfig: updateFunctionEventInvokeConfig,
  UpdateFunctionUrlConfig: updateFunctionUrlConfig,
};
