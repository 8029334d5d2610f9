export const handler = (event, context, callback) => {
  callback(null, { double: event.x * 2 });
};
