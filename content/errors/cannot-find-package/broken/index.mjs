import { sum } from 'lodash';

export const handler = async (event) => {
  return { total: sum(event.prices) };
};
