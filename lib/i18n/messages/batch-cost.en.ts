import type { BatchCostWords } from './batch-cost.ja';

export const batchCostEn: BatchCostWords = {
  runs: 'Runs a day',
  duration: 'Each takes',
  memory: 'Memory',
  instance: 'EC2 instance',
  region: 'Region',
  regions: { 'us-east-1': 'N. Virginia', 'ap-northeast-1': 'Tokyo' },
  times: '{count}',
  takeLastRun: 'Use my last run: {duration}, {memory} MB',
  noLastRun: 'Run anything on the workbench, and its duration and memory can be used here.',
  way: 'How it runs',
  yearly: 'A year',
  onLambda: 'Lambda',
  afterFree: '{cost} when the whole free tier goes into it',
  onInstance: '{type}, always on',
  breakEven:
    'Up to {runs} runs a day Lambda is cheaper. At that point the job is busy for {hours} hours of the day.',
  never:
    'Up to {runs} runs a day Lambda is cheaper. One after another they would not even fit into the day of a single instance.',
  chart: 'The cost of a year by runs a day. Lambda’s line rises; that of EC2 is level.',
  perDay: 'runs a day',
  table: 'The same as a table',
  prices:
    'Prices: Lambda as of {lambda}, EC2 as of {ec2}, on demand, in US dollars before tax. Disk and traffic of EC2 and CloudWatch Logs are left out, and so is the time of initialisation.',
  seconds: '{value} s',
  minutes: '{value} min',
  milliseconds: '{value} ms',
};
