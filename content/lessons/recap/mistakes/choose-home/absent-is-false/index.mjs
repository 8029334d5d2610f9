const LONGEST_RUN_SECONDS = 900;

export const homeHandler = async (event) => {
  if (!event.needsCode) return { home: 'neither' };
  if (event.runSeconds > LONGEST_RUN_SECONDS || event.keepsState) return { home: 'ec2' };
  return { home: 'lambda' };
};
