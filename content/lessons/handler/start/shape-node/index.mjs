export const myfuncHandler = async (event, context) => {
  console.log(`${context.functionName}: ${JSON.stringify(event)}`);
  return { sum: event.x + event.y };
};
