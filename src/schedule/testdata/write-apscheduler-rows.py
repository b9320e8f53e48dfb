"""Writes apscheduler.json: occurrences as APScheduler 3.11 computes them, for triggers that it and we understand alike.

    python3 -m venv venv && venv/bin/pip install 'apscheduler==3.11.*' tzdata
    venv/bin/python src/schedule/testdata/write-apscheduler-rows.py > src/schedule/testdata/apscheduler.json

Zones whose rules were changed of late (Africa/Casablanca) are left out: Node and Python may know different editions of the IANA data.
Left out on purpose, because the two differ: numeric weekdays (0 is Monday there), day and weekday together (AND there),
wall times that a change of the clock skips or repeats.
"""

import json
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from apscheduler.triggers.calendarinterval import CalendarIntervalTrigger
from apscheduler.triggers.combining import OrTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

ZONES = [
    "UTC", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/St_Johns", "Australia/Lord_Howe",
    "Asia/Kathmandu", "Asia/Kolkata", "Asia/Shanghai", "Pacific/Apia", "Pacific/Chatham", "America/Santiago",
    "Africa/Cairo", "America/Sao_Paulo",
]
# Before and after changes of clocks in both hemispheres, before leap days, at the ends of years.
STARTS = [
    "2026-03-07T12:00:00Z", "2026-03-28T12:00:00Z", "2026-10-03T03:00:00Z", "2026-10-24T12:00:00Z",
    "2026-12-30T00:00:00Z", "2028-02-27T10:00:00Z",
]
COUNT = 6


def parse(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def run(trigger, start):
    found, previous, now = [], None, start
    while len(found) < COUNT:
        following = trigger.get_next_fire_time(previous, now)
        if following is None:
            break
        # The calendar interval begins at its own start, whatever the time is.
        if following >= start:
            found.append(following.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"))
        previous, now = following, following + timedelta(microseconds=1)
    return found


# CronTrigger's arguments, and our entry for the same (without timezone).
CRONS = [
    (dict(minute="30", hour="8", day_of_week="mon-fri"), dict(cron="30 8 * * mon-fri")),
    (dict(minute="15", hour="*/6"), dict(cron="15 0-23/6 * * *")),
    (dict(minute="0", hour="12", day="29", month="2"), dict(cron="0 12 29 2 *")),
    (dict(minute="59", hour="23", day="31"), dict(cron="59 23 31 * *")),
    (dict(minute="5,35", hour="9-17", day_of_week="sat,sun"), dict(cron="5,35 9-17 * * sat,sun")),
    (dict(minute="0", hour="6", day="last"), dict(day="last", time="06:00")),
    (dict(minute="45", hour="17", day="last fri"), dict(day="last fri", time="17:45")),
    (dict(minute="10", hour="10", day="3rd wed"), dict(day="3rd wed", time="10:10")),
    (dict(minute="0", hour="5", day="1st sun,last sat"), dict(day="1st sun, last sat", time="05:00")),
    (dict(minute="20", hour="11", week="1-53/2", day_of_week="mon"), dict(day="mon", time="11:20", week="1-53/2")),
    (dict(minute="0", hour="7", month="jan-mar,oct", day="1-7/3"), dict(cron="0 7 1-7/3 jan-mar,oct *")),
]

rows = []


def add(name, trigger, entry, start):
    rows.append({"apscheduler": name, "entry": entry, "from": start, "expected": run(trigger, parse(start))})


for index, (arguments, entry) in enumerate(CRONS):
    for place, zone in enumerate(ZONES):
        for start in (STARTS[(index + place) % 6], STARTS[(index + place + 3) % 6]):
            text = ", ".join(f"{key}={value!r}" for key, value in arguments.items())
            add(f"CronTrigger({text})", CronTrigger(timezone=ZoneInfo(zone), **arguments), {**entry, "timezone": zone}, start)

for amount, unit in ((45, "minutes"), (90, "minutes"), (7, "hours"), (25, "hours"), (47, "minutes"), (3600, "seconds")):
    anchor = "2026-01-02T03:04:00Z"
    for start in STARTS:
        trigger = IntervalTrigger(start_date=parse(anchor), timezone=timezone.utc, **{unit: amount})
        add(f"IntervalTrigger({unit}={amount})", trigger, {"every": f"{amount}{unit[0]}", "from": anchor}, start)

for arguments, entry in (
    (dict(days=2, hour=9, minute=30), dict(every="2d", time="09:30")),
    (dict(weeks=3, hour=22), dict(every="3w", time="22:00")),
    (dict(days=1, hour=0, minute=1), dict(every="1d", time="00:01")),
    (dict(months=2, hour=13), dict(day="5", every="2 months", time="13:00")),
):
    for place, zone in enumerate(ZONES):
        trigger = CalendarIntervalTrigger(start_date="2026-01-05", timezone=ZoneInfo(zone), **arguments)
        text = ", ".join(f"{key}={value!r}" for key, value in arguments.items())
        # Cairo's clock skips the hour after midnight once a year.
        if zone in ("Africa/Cairo", "America/Santiago") and entry.get("time") == "00:01":
            continue
        add(f"CalendarIntervalTrigger({text})", trigger, {**entry, "timezone": zone, "from": "2026-01-05"}, STARTS[place % 6])

for zone in ZONES:
    wall = "2026-12-24T20:00:00"
    trigger = DateTrigger(datetime.fromisoformat(wall), timezone=ZoneInfo(zone))
    rows.append({
        "apscheduler": f"DateTrigger({wall})",
        "entry": {"at": wall, "timezone": zone},
        "from": STARTS[0],
        "expected": [trigger.get_next_fire_time(None, parse(STARTS[0])).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")],
    })

print("[")
print(",\n".join("  " + json.dumps(row) for row in rows))
print("]")
