/** What a page fetches before its first run, and not with its first paint. */
export { createLambdaService } from './create-lambda-service';
export { recorded } from './record-history';
