/** A job for a line that has a colon already: "Annual report: proofreading" → "Annual report – proofreading". */
export function withoutColon(job: string): string {
  return job.replace(/\s*:\s+/g, ' – ');
}
