import { readFileSync } from 'node:fs';

/** What the system tells of a process. */
export interface ProcessStat {
  readonly parent: number;
  /** When it started, in the system's own count: with the number it names one process for good. */
  readonly start: string;
}

/** proc(5), `/proc/<pid>/stat`, fields 4 and 22; null where there is no such process, or no such file system. */
export function processStat(pid: number): ProcessStat | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 2 is the program's name in brackets and may hold blanks and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), start: fields[19] ?? '' };
  } catch {
    return null;
  }
}
