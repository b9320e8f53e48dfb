/** Why an expression of another cron dialect is refused, and what to write instead. */
export interface ForeignCron {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

const ORDINALS: Readonly<Record<string, string>> = { 1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th" };
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * Recognises what other schedulers take and GitHub's five fields do not: seconds and years, `L W # ?` (Quartz), `H`
 * (Jenkins), `last` and `3rd fri` (APScheduler), a `TZ=` prefix. Undefined for five fields without any of these.
 */
export function explainForeignCron(expression: string): ForeignCron | undefined {
  const zone = /^(?:CRON_)?TZ=(\S+)\s+(.*)$/i.exec(expression);
  if (zone) {
    return {
      code: "schedule-cron-zone",
      message: "a cron expression does not name its time zone",
      hint: `write cron: "${zone[2]}" and timezone: ${zone[1]}`,
    };
  }
  const ordinal = /\b(\d(?:st|nd|rd|th)|last)\b(?:\s+([a-z]{3}))?/i.exec(expression);
  if (ordinal) {
    const [nth = "", weekday = ""] = [ordinal[1]?.toLowerCase(), ordinal[2]?.toLowerCase()];
    const day = WEEKDAYS.includes(weekday) ? `${nth} ${weekday}` : nth === "last" ? "last" : `${nth} fri`;
    return {
      code: "schedule-cron-apscheduler",
      message: `${JSON.stringify(ordinal[0])} is an expression of APScheduler, not of cron`,
      hint: dayForm(day, expression),
    };
  }
  const fields = expression.split(/\s+/);
  if (fields.length !== 5) return explainCount(fields);
  const [minute = "", hour = "", dayOfMonth = "", , weekday = ""] = fields;
  if (fields.some((field) => field.includes("?"))) {
    return {
      code: "schedule-cron-extension",
      message: "? is not part of POSIX cron, which GitHub uses",
      hint: `write * instead: cron: "${expression.replaceAll("?", "*")}"`,
    };
  }
  const extension = dayExtension(dayOfMonth) ?? weekdayExtension(weekday);
  if (extension !== undefined) {
    return {
      code: "schedule-cron-extension",
      message: `${JSON.stringify(extension.text)} is not part of POSIX cron, which GitHub uses`,
      hint: dayForm(extension.day, expression),
    };
  }
  if (/^H/i.test(minute) || /^H/i.test(hour)) {
    return {
      code: "schedule-cron-extension",
      message: "H is Jenkins' way to spread runs, not part of POSIX cron",
      hint: "write a plain minute and hour, and jitter: 30m",
    };
  }
  return undefined;
}

function explainCount(fields: readonly string[]): ForeignCron {
  if (fields.length === 6) {
    return {
      code: "schedule-cron-six-fields",
      message: "the cron expression has six fields; GitHub's has five, without seconds",
      hint: `drop the seconds: cron: "${fields.slice(1).join(" ")}", or, if the last field is the year, use from: and until:`,
    };
  }
  if (fields.length === 7) {
    return {
      code: "schedule-cron-six-fields",
      message: "the cron expression has seven fields; GitHub's has five, without seconds and year",
      hint: `write cron: "${fields.slice(1, 6).join(" ")}" with from: and until: for the year`,
    };
  }
  return {
    code: "schedule-cron-fields",
    message: `a cron expression has five fields, not ${fields.length}`,
    hint: 'they are minute, hour, day of the month, month and weekday: cron: "30 8 * * mon-fri"',
  };
}

/** Quartz' forms in the day field. */
function dayExtension(field: string): { text: string; day: string } | undefined {
  for (const text of field.split(",")) {
    if (/^LW$|^WL$/i.test(text)) return { text, day: "last working day" };
    if (/^L$/i.test(text)) return { text, day: "last" };
    const back = /^L-(\d+)$/i.exec(text);
    if (back) return { text, day: `${back[1]} days before last` };
    const near = /^(\d+)W$/i.exec(text);
    if (near) return { text, day: `working day nearest ${near[1]}` };
  }
  return undefined;
}

/** Quartz' forms in the weekday field; it counts Sunday as 1, most others (and we) as 0. */
function weekdayExtension(field: string): { text: string; day: string } | undefined {
  for (const text of field.split(",")) {
    const last = /^([0-7]|[a-z]{3})L$/i.exec(text);
    if (last) return { text, day: `last ${weekdayName(last[1] as string)}` };
    if (/^L$/i.test(text)) return { text, day: "sat" };
    const nth = /^([0-7]|[a-z]{3})#([1-5])$/i.exec(text);
    if (nth) return { text, day: `${ORDINALS[nth[2] as string]} ${weekdayName(nth[1] as string)}` };
    if (text.includes("#")) return { text, day: "3rd fri" };
  }
  return undefined;
}

function weekdayName(text: string): string {
  return WEEKDAYS[Number(text)] ?? text.toLowerCase();
}

/** The entry to write instead, with the time where the first two fields are plain numbers. */
function dayForm(day: string, expression: string): string {
  const [minute = "", hour = ""] = expression.split(/\s+/);
  const plain = /^\d{1,2}$/.test(minute) && /^\d{1,2}$/.test(hour);
  const time = plain ? ` and time: "${hour.padStart(2, "0")}:${minute.padStart(2, "0")}"` : " with a time:";
  return `write day: ${day}${time} instead of cron`;
}
