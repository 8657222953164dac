"""Checks a published draw of schools with Python's standard library alone:   python3 check-draw.py FOLDER
FOLDER holds draw.json, sample.csv, exclusions.csv, frame.csv and register.csv as they were downloaded."""
import csv, hashlib, json, math, sys
from decimal import Decimal
from pathlib import Path
folder = Path(sys.argv[1] if len(sys.argv) > 1 else "draw")
draw = json.loads((folder / "draw.json").read_text(encoding="utf-8"), parse_float=Decimal)
read = lambda name: list(csv.DictReader((folder / name).open(encoding="utf-8", newline="")))
frame, sample, excluded, register = map(read, ["frame.csv", "sample.csv", "exclusions.csv", "register.csv"])
design, codes = draw["design"], lambda rows: sorted(row["code"] for row in rows)
def same(place, published, recomputed):
    if published != recomputed:
        sys.exit(f"{place}: published {published!r}, recomputed {recomputed!r}")

# The frame is the file whose hash was announced. Every school of the register is in it or excluded, none is changed.
same("hash of frame.csv", draw["frameHash"], hashlib.sha256((folder / "frame.csv").read_bytes()).hexdigest())
same("schools of the register", codes(register), codes(frame + excluded))
schools = {row["code"]: row for row in register}
for school in frame:
    for column in school.keys() & register[0].keys():
        same(f"frame.csv {school['code']} {column}", school[column], schools[school["code"]][column])
# In each stratum the smallest tickets are drawn; the next ones on the same list step in for them.
if design["selection"] != "equal" or design.get("overlap"):
    sys.exit("This program repeats draws of equal probability. For this draw take verify.py.")
same("number of schools", math.floor(Decimal(design["fraction"]) * len(frame)), sum(s["n"] for s in draw["strata"]))
ticket = lambda code: hashlib.sha256(f"{draw['seed']}|{code}".encode()).hexdigest()
part = lambda value: (value or "?").replace("\\", "\\\\").replace("/", "\\/")
name = lambda school: "/".join(part(school.get(column)) for column in design["strata"]) or "all"
drawn, names = iter(sample), [column for column in sample[0] if column.startswith("replacement_")]
for stratum in draw["strata"]:
    members = [s["code"] for s in frame if name(s) in (stratum["mergedFrom"] or [stratum["name"]])]
    ranked, n = sorted(members, key=ticket), stratum["n"]
    for i, code in enumerate(ranked[:n]):
        spare = ranked[i + n :: n][: design["replacements"]] + [""] * len(names)
        row, told = next(drawn, {}), {"code": code, "stratum": stratum["name"], "ticket": ticket(code), "order": str(i + 1)}
        expected = told | dict(zip(names, spare))
        same(f"sample.csv {code}", {column: row.get(column) for column in expected}, expected)
        same(f"weight of {code}", round(float(row["base_weight"]), 9), round(len(members) / n, 9))
same("schools at the end of sample.csv", [row["code"] for row in drawn], [])
print("Everything agrees:", len(sample), "schools drawn of", len(frame))
