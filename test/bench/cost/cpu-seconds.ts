import { readFileSync } from 'node:fs';

/** What a process has had of the processor; nought for none. Source: proc(5), /proc/pid/stat, fields 14 and 15 in hundredths of a second. */
export function cpuSeconds(pid: number | null): number {
  if (pid === null) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
