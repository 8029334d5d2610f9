import type { FileSystem } from './pyodide-internals';

const FOLDERS = [
  '/bin',
  '/boot',
  '/etc',
  '/lib64',
  '/media',
  '/mnt',
  '/sbin',
  '/usr/bin',
  '/usr/lib',
];

/** What Amazon Linux 2023 says of itself, as far as a program asks. */
const OS_RELEASE = `NAME="Amazon Linux"
VERSION="2023"
ID="amzn"
ID_LIKE="fedora"
VERSION_ID="2023"
PLATFORM_ID="platform:al2023"
PRETTY_NAME="Amazon Linux 2023"
`;

/** Where a function finds itself, beside its own files: folders of Linux, and nothing of Pyodide's. */
export function layOutSystem(files: FileSystem): void {
  for (const folder of FOLDERS) files.mkdirTree(folder);
  files.writeFile('/etc/os-release', OS_RELEASE);
  files.chdir('/');
  for (const folder of ['/home/web_user', '/home/pyodide']) {
    if (files.analyzePath(folder).exists) files.rmdir(folder);
  }
}
