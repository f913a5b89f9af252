// Tell the driver what a server understood: a line of JSON on stdout for each call.

export const DATA = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
export const CSV = "name,note\r\nAda,ü\r\n";
export const TEXT = "plain ü\n";
export const PROBLEM = { code: 7, message: "No such thing" };

// Arguments that were left out are undefined, which JSON leaves out.
export function tell(operation, got) {
  process.stdout.write(`understood ${JSON.stringify({ operation, got })}\n`);
}

// A time as the driver writes it.
export function time(value) {
  return value === undefined ? undefined : new Date(value).toISOString().replace(".000Z", "Z");
}

export function file(name, type, content) {
  return { name, type, hex: Buffer.from(content).toString("hex") };
}
