import { civilDate, MILLISECONDS_A_DAY, twoDigits } from "./civil-date.ts";
import { zoneOf } from "./zone.ts";

/** `2026-10-25T02:30:00+02:00`: an instant (milliseconds since 1970-01-01T00:00Z) as the zone's clock shows it (RFC 3339). */
export function formatLocal(instant: number, zone: string): string {
  const offset = zoneOf(zone).segmentAt(instant).offset;
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const sign = offset < 0 ? "-" : "+";
  return `${formatWall(instant + offset)}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** `2026-10-25T00:30:00Z`. */
export function formatInstant(instant: number): string {
  return `${formatWall(instant)}Z`;
}

function formatWall(wall: number): string {
  const day = Math.floor(wall / MILLISECONDS_A_DAY);
  const seconds = Math.floor((wall - day * MILLISECONDS_A_DAY) / 1000);
  const { year, month, day: dayOfMonth } = civilDate(day);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(seconds % 60)}`;
}
