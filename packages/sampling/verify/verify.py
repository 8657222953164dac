#!/usr/bin/env python3
"""Repeats a published draw of schools without any of the program's code: Python's standard library only.

    python3 verify.py DIR REGISTER.csv

DIR holds draw.json, sample.csv, exclusions.csv and frame.csv as published. REGISTER.csv is the register with the columns'
canonical English names and values (comma, UTF-8). Prints "equal" and exits 0, or the first difference and exits 1.

    python3 verify.py --within RECORD.json [WITHIN.csv]

does the same for the draw of classes or pupils inside one school: RECORD.json is the school's record, WITHIN.csv the round's published
table, which binds the school to its list.
"""

import csv
import hashlib
import io
import json
import math
import sys
import unicodedata
from decimal import Decimal
from itertools import groupby
from pathlib import Path

KNOWN = (
    "code name_kk name_ru region district territory kind language ownership subordination evening enrolment grade4 "
    "grade9 internet_mbps computer_places participated_last_year"
).split()


class Different(Exception):
    """The first difference between what was published and what comes out here."""


def number(text):
    """The number a cell holds, or None."""
    try:
        value = float(text)
    except (TypeError, ValueError):
        return None
    return value if math.isfinite(value) else None


def text_of(value):
    """A value of a rule as a cell shows it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "%d" % value if isinstance(value, float) and value.is_integer() else str(value)


# --- the frame ----------------------------------------------------------------------------------------------------


def read_register(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [{k: unicodedata.normalize("NFC", v.strip()) for k, v in row.items()} for row in csv.DictReader(file)]
    return sorted(rows, key=lambda school: school["code"])  # Python sorts text by code point


def derive(schools, derived):
    """Adds the columns that the design makes from others: measures of size by steps, or bands."""
    for school in schools:
        for made in derived:
            value = number(school.get(made["from"], ""))
            if "steps" in made:
                school[made["column"]] = shortest(made["unknown"] if value is None else stepped(value, made["steps"]))
            else:
                school[made["column"]] = "" if value is None else band(value, [shortest(x) for x in made["limits"]])
    return schools


def stepped(value, steps):
    step = next((s for s in steps if s["below"] is None or value < s["below"]), {"times": 0})
    return step["fixed"] if "fixed" in step else step["times"] * value


def band(value, limits):
    above = next((i for i, limit in enumerate(limits) if value < float(limit)), None)
    if above == 0:
        return f"<{limits[0]}"
    return f"≥{limits[-1]}" if above is None else f"{limits[above - 1]}–<{limits[above]}"


def shortest(value):
    """A number as the frame file shows it."""
    return "%d" % value if float(value).is_integer() else repr(float(value))


def hits(rule, school):
    columns = [rule["column"], *rule.get("plus", [])]
    cells = [school.get(column, "") for column in columns]
    if rule["is"] == "missing":
        return "" in cells
    if "" in cells:
        return False
    if len(cells) > 1:
        parts = [number(cell) for cell in cells]
        if None in parts:
            return False
        cells = [text_of(sum(parts))]
    wanted = rule["value"] if isinstance(rule["value"], list) else [rule["value"]]
    if rule["is"] in ("=", "in"):
        return cells[0] in map(text_of, wanted)
    if rule["is"] == "!=":
        return cells[0] not in map(text_of, wanted)
    left, right = number(cells[0]), wanted[0]
    if left is None:
        return False
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[rule["is"]]


def canonical(columns, rows):
    def cell(text):
        return '"%s"' % text.replace('"', '""') if any(mark in text for mark in ',"\r\n') else text

    return "".join(",".join(map(cell, row)) + "\n" for row in [columns, *rows])


def freeze(register, rules):
    present = {column for school in register for column, cell in school.items() if cell != ""}
    columns = [c for c in KNOWN if c in present] + sorted(present - set(KNOWN))
    eligible, exclusions = [], []
    for school in register:
        reasons = [rule["rule"] for rule in rules if hits(rule, school)]
        if reasons:
            exclusions.append([school["code"], reasons[0], ";".join(dict.fromkeys(reasons))])
        else:
            eligible.append(school)
    text = canonical(columns, [[school[c] for c in columns] for school in eligible])
    return eligible, exclusions, text


def pupils_of(school, columns):
    """Pupils of the target grades; None where no column says."""
    known = [n for n in (number(school.get(column, "")) for column in columns) if n is not None]
    return sum(known) if known else None


def target_coverage(register, eligible, target):
    """What part of the target population the frame covers, as draw.json tells it."""
    count = lambda schools: [pupils_of(school, target["pupils"]) for school in schools]
    everywhere, inside = count(register), count(eligible)
    pair = lambda of: {"eligible": of(inside), "total": of(everywhere)}
    return {
        "columns": target["pupils"],
        "schools": pair(lambda pupils: sum(n != 0 for n in pupils)),
        "pupils": pair(lambda pupils: sum(n or 0 for n in pupils)),
        "unknown": everywhere.count(None),
        "lossAlarm": target["lossAlarm"],
    }


# --- the strata ---------------------------------------------------------------------------------------------------


class Stratum:
    def __init__(self, names, values, schools):
        self.names, self.values, self.schools = sorted(names), values, schools
        self.name = " + ".join(self.names)

    @property
    def order(self):
        return (len(self.schools), self.name)


def stratify(schools, columns):
    groups = {}
    for school in schools:
        groups.setdefault(tuple(school[c] or "?" for c in columns), []).append(school)
    escape = lambda value: value.replace("\\", "\\\\").replace("/", "\\/")
    return [
        Stratum(["/".join(map(escape, key)) if columns else "all"], [{value} for value in key], group)
        for key, group in groups.items()
    ]


def merge(strata, design, total):
    columns, order, minimum = design["strata"], design["mergeOrder"], design["minimumPerStratum"]

    def pair(candidates):
        for step in range(len(order)):
            fixed = [i for i, column in enumerate(columns) if column not in order[: step + 1]]
            for small in sorted(candidates, key=lambda s: s.order):
                shares = lambda other, i: bool(small.values[i] & other.values[i])
                partners = [o for o in strata if o is not small and all(shares(o, i) for i in fixed)]
                if partners:
                    alike = lambda o: sum(shares(o, i) for i in range(len(columns)))
                    return small, min(partners, key=lambda o: (-alike(o), *o.order))
        return None

    while True:
        found = pair([s for s in strata if len(s.schools) < minimum])
        if not found and sum(min(minimum, len(s.schools)) for s in strata) > total:
            found = pair(strata)
        if not found:
            return sorted(strata, key=lambda s: s.name)
        a, b = found
        joined = Stratum(a.names + b.names, [x | y for x, y in zip(a.values, b.values)], a.schools + b.schools)
        strata = [s for s in strata if s not in found] + [joined]


# --- the allocation -----------------------------------------------------------------------------------------------


def deviation(stratum, column):
    values = [v for v in (number(school[column]) for school in stratum.schools) if v is not None]
    if len(values) < 2:
        return 0.0
    mean = sum(values) / len(values)
    return math.sqrt(sum((v - mean) ** 2 for v in values) / (len(values) - 1))


def weight(stratum, design):
    size = len(stratum.schools)
    kind = design["allocation"]
    if kind == "neyman":
        return size * deviation(stratum, design["neymanColumn"])
    return {"proportional": size, "equal": 1, "power": size ** design["power"]}[kind]


def bounded_shares(total, strata, design):
    low = [min(design["minimumPerStratum"], len(s.schools)) for s in strata]
    high = [len(s.schools) for s in strata]
    weights = [weight(s, design) for s in strata]
    if sum(weights) == 0:
        weights = [float(h) for h in high]
    # One common factor, found by bisection: each stratum gets factor × weight, cut to its bounds.
    clamp = lambda factor: [min(h, max(l, factor * w)) for w, l, h in zip(weights, low, high)]
    bottom, top = 0.0, 1.0
    while sum(clamp(top)) < total:
        top *= 2
    for _ in range(200):
        middle = (bottom + top) / 2
        bottom, top = (middle, top) if sum(clamp(middle)) < total else (bottom, middle)
    return clamp(top)


def floored_shares(total, strata, design):
    floor = design.get("floor")
    parts = {}
    for i, stratum in enumerate(strata):
        parts.setdefault(margin_value(stratum, floor["column"], design) if floor else "", []).append(i)
    least = {v: min(floor["schools"], sum(len(strata[i].schools) for i in own)) if floor else 0 for v, own in parts.items()}
    shares, raised = [0.0] * len(strata), set()
    while True:
        open_ = [i for v, own in parts.items() if v not in raised for i in own]
        lots = [(least[v], parts[v]) for v in raised] + [(total - sum(least[v] for v in raised), open_)]
        for n, own in lots:
            for i, share in zip(own, bounded_shares(n, [strata[i] for i in own], design) if own else []):
                shares[i] = share
        below = {v for v, own in parts.items() if v not in raised and sum(shares[i] for i in own) < least[v] - 1e-9}
        if not below:
            return shares
        raised |= below


def margin_value(stratum, column, design):
    return " + ".join(sorted(stratum.values[design["strata"].index(column)]))


def allocate(total, strata, design):
    shares = floored_shares(total, strata, design)
    high = [len(s.schools) for s in strata]
    down = [math.floor(share + 1e-9) for share in shares]
    up = [min(h, math.ceil(share - 1e-9)) for h, share in zip(high, shares)]
    rest = [round((share - n) * 1e9) for share, n in zip(shares, down)]
    whole = down[:]
    for i in sorted(range(len(strata)), key=lambda i: (-rest[i], -high[i], strata[i].name)):
        if sum(whole) < total and whole[i] < high[i]:
            whole[i] += 1
    # Margins within one of their targets, by exchanges.
    margins = {}
    for i, stratum in enumerate(strata):
        for column in design["strata"]:
            margins.setdefault((column, margin_value(stratum, column, design)), set()).add(i)
    bounds = {m: (math.floor(sum(shares[i] for i in sorted(own)) + 1e-9), math.ceil(sum(shares[i] for i in sorted(own)) - 1e-9))
              for m, own in margins.items()}
    beyond = lambda m, drawn: max(0, bounds[m][0] - drawn, drawn - bounds[m][1])
    while True:
        drawn = {m: sum(whole[i] for i in own) for m, own in margins.items()}
        excess = sum(beyond(m, n) for m, n in drawn.items())
        best = None
        for i in range(len(strata)) if excess else []:
            for j in range(len(strata)) if whole[i] > down[i] else []:
                if whole[j] >= up[j]:
                    continue
                after = sum(beyond(m, n - (i in margins[m]) + (j in margins[m])) for m, n in drawn.items())
                move = (after, rest[i] - rest[j], strata[i].name, strata[j].name, i, j)
                if after < excess and (best is None or move < best):
                    best = move
        if best is None:
            return whole
        whole[best[4]] -= 1
        whole[best[5]] += 1


# --- the selection ------------------------------------------------------------------------------------------------


def ticket_of(seed, code):
    return hashlib.sha256(f"{seed}|{code}".encode()).hexdigest()


def uniform_of(ticket):
    return (int(ticket[:13], 16) + 0.5) / 2**52


def lot(ticket, school, overlap):
    """The number that ranks a school: its ticket's, moved where the draw is coordinated with an earlier one."""
    u = uniform_of(ticket)
    if not overlap:
        return u
    p = number(school[overlap["probability"]]) or 0.0
    before = school[overlap["drawn"]] in ("true", "1")
    if overlap["mode"] == "together":
        return p * u if before else p + (1 - p) * u
    return 1 - p + p * u if before else (1 - p) * u


def probabilities(sizes, n):
    certain = set()
    while True:
        rest = sum(size for i, size in enumerate(sizes) if i not in certain)
        places = n - len(certain)
        new = {i for i, size in enumerate(sizes) if i not in certain and places * size >= rest}
        if not new or places == 0:
            return [1.0 if i in certain else places * size / rest for i, size in enumerate(sizes)]
        certain |= new


def pareto_probabilities(targets):
    """∫ P(fewer than n others are smaller) dF in u = F(x), by the midpoint rule; good to about 1e-6."""
    n = round(sum(targets))
    if n == len(targets):
        return targets
    odds = [target / (1 - target) if target < 1 else None for target in targets]
    n -= odds.count(None)
    nodes = 1500
    result = []
    for k, own in enumerate(odds):
        others = [odd for i, odd in enumerate(odds) if i != k and odd is not None]
        total = 0.0
        for node in range(nodes if own is not None else 0):
            u = (node + 0.5) / nodes
            x = u / (1 - u) / own
            counts = [1.0] + [0.0] * (n - 1)
            for odd in others:
                p = x * odd / (1 + x * odd)
                for j in range(n - 1, 0, -1):
                    counts[j] += p * (counts[j - 1] - counts[j])
                counts[0] *= 1 - p
            total += sum(counts) / nodes
        result.append(1.0 if own is None else total)
    return result


def serpentine(entries, columns, depth=0, seen=None):
    seen = [0] * len(columns) if seen is None else seen
    if depth == len(columns):
        return sorted(entries, key=lambda e: e["ticket"])
    backwards = seen[depth] % 2 == 1
    seen[depth] += 1

    def key(entry):
        cell = entry["school"][columns[depth]]
        value = number(cell)
        return (0, 0.0, "") if cell == "" else (1, value, "") if value is not None else (2, 0.0, cell)

    result = []
    for _, group in groupby(sorted(entries, key=key, reverse=backwards), key=key):
        result += serpentine(list(group), columns, depth + 1, seen)
    return result


def select(stratum, n, design, seed, exact):
    entries = [{"school": s, "ticket": ticket_of(seed, s["code"])} for s in stratum.schools]
    wanted, kind = design["replacements"], design["selection"]
    sizes = lambda: [number(e["school"][design["size"]]) if design["size"] else 1 for e in entries]
    if kind == "systematic":
        entries = serpentine(entries, design["implicitOrder"])
        targets = probabilities(sizes(), n)
        u = uniform_of(ticket_of(seed, f"stratum:{stratum.name}"))
        taken, running, hit = [], 0.0, 0
        last_open = max((i for i, p in enumerate(targets) if p < 1), default=-1)
        last = round(sum(p for p in targets if p < 1))
        for i, p in enumerate(targets):
            if p >= 1:
                taken.append(i)
                continue
            running = last if i == last_open else running + p
            if u + hit <= running and hit < last:
                taken.append(i)
                hit += 1
        used = set(taken)
        spare = {i: [] for i in taken}
        for turn in range(wanted):
            step = (turn // 2 + 1) * (1 if turn % 2 == 0 else -1)
            for i in taken:
                if 0 <= i + step < len(entries) and i + step not in used:
                    used.add(i + step)
                    spare[i].append(entries[i + step]["school"]["code"])
        return [(entries[i], targets[i], spare[i]) for i in taken]
    if kind == "pareto":
        targets = probabilities(sizes(), n)
        actual = pareto_probabilities(targets) if exact else [None] * len(targets)
        for entry, target, pi in zip(entries, targets, actual):
            u = lot(entry["ticket"], entry["school"], design.get("overlap"))
            entry["rank"] = 0.0 if target >= 1 else (u * (1 - target)) / ((1 - u) * target)
            entry["pi"] = pi
    else:
        for entry in entries:
            entry["rank"] = lot(entry["ticket"], entry["school"], design.get("overlap"))
            entry["pi"] = n / len(entries)
    entries.sort(key=lambda e: (e["rank"], e["ticket"]))
    spare = lambda i: [entries[j]["school"]["code"] for j in range(i + n, min(len(entries), n * (wanted + 1)), n)]
    return [(entries[i], entries[i]["pi"], spare(i)) for i in range(n)]


def zones(drawn):
    groups = []
    for group in (list(range(n)) for n in drawn if n):
        if groups and (len(group) == 1 or len(groups[0]) == 1):
            groups[-1] += group
        else:
            groups.append(group)
    places, zone = [], 0
    for group in groups:
        pairs = max(1, len(group) // 2)
        for i in range(len(group)):
            pair = min(i // 2, pairs - 1)
            places.append((zone + pair + 1, i - 2 * pair + 1))
        zone += pairs
    return places


# --- the comparison -----------------------------------------------------------------------------------------------


def same(place, published, recomputed):
    if published != recomputed:
        raise Different(f"{place}: published {published!r}, recomputed {recomputed!r}")


def near(place, published, recomputed, tolerance):
    if abs(float(published) / recomputed - 1) > tolerance:
        raise Different(f"{place}: published {published}, recomputed {recomputed!r}")


def verify(folder, register_path):
    draw = json.loads((folder / "draw.json").read_text(encoding="utf-8"))
    design, seed = draw["design"], draw["seed"]
    register = derive(read_register(register_path), design.get("derived", []))
    eligible, exclusions, text = freeze(register, draw["rules"])
    same("frame.csv", (folder / "frame.csv").read_bytes().decode(), text)
    same("draw.json frameHash", draw["frameHash"], hashlib.sha256(text.encode()).hexdigest())
    same("exclusions.csv", (folder / "exclusions.csv").read_text(encoding="utf-8"),
         canonical(["code", "rule", "all_rules"], exclusions))

    same("draw.json coverage.schools", draw["coverage"]["schools"], {"eligible": len(eligible), "total": len(register)})
    target = design.get("target")
    same("draw.json coverage.target", draw["coverage"].get("target"), target and target_coverage(register, eligible, target))

    total = int(Decimal(repr(design["fraction"])) * len(eligible))
    same("draw.json total", draw["total"], total)
    strata = merge(stratify(eligible, design["strata"]), design, total)
    numbers = allocate(total, strata, design)
    same("draw.json strata", [(s["name"], s["eligible"], s["n"]) for s in draw["strata"]],
         [(s.name, len(s.schools), n) for s, n in zip(strata, numbers)])

    published = list(csv.DictReader(io.StringIO((folder / "sample.csv").read_text(encoding="utf-8"))))
    same("sample.csv rows", len(published), total)
    places = iter(zones(numbers))
    rows = iter(zip(published, draw["schools"]))
    for stratum, n in zip(strata, numbers):
        exact = len(stratum.schools) <= 60  # the midpoint rule is slow in large strata
        for order, (entry, pi, spare) in enumerate(select(stratum, n, design, seed, exact) if n else [], 1):
            row, told = next(rows)
            code = entry["school"]["code"]
            zone, unit = next(places)
            shown = spare + [""] * (max(2, design["replacements"]) - len(spare))
            expected = {"code": code, "stratum": stratum.name, "ticket": entry["ticket"], "order": str(order),
                        "jk_zone": str(zone), "jk_unit": str(unit),
                        **{f"replacement_{i}": value for i, value in enumerate(shown, 1)}}
            for column, value in expected.items():
                same(f"sample.csv {code} {column}", row[column], value)
            same(f"draw.json {code}", [told["code"], told["ticket"], told["replacements"]], [code, entry["ticket"], spare])
            if pi is not None:
                tolerance = 1e-5 if design["selection"] == "pareto" else 1e-12
                near(f"sample.csv {code} inclusion_probability", row["inclusion_probability"], pi, tolerance)
                near(f"draw.json {code} inclusionProbability", told["inclusionProbability"], pi, tolerance)
            near(f"sample.csv {code} base_weight", row["base_weight"], 1 / float(row["inclusion_probability"]), 1e-12)


# --- classes and pupils inside a school ---------------------------------------------------------------------------


def booklet_at(record, at):
    booklets = record["design"].get("booklets", [])
    if not booklets:
        return None
    start = math.floor(uniform_of(ticket_of(record["seed"], f"booklets:{record['school']}")) * len(booklets))
    return booklets[(start + at) % len(booklets)]


def draw_within(record):
    """The pupils drawn, in the order in which they take booklets: (pupil, class base, pupil base)."""
    seed, school, design = record["seed"], record["school"], record["design"]
    order = sorted({p["class"] for p in record["pupils"]}, key=lambda c: ticket_of(seed, f"class:{school}/{c}"))
    taken = order[:design["classes"]] if design["take"] == "classes" else order
    groups = [order] if design["take"] == "pupils" else [[c] for c in taken]
    drawn = []
    for group in groups:
        pupils = sorted((p for p in record["pupils"] if p["class"] in group),
                        key=lambda p: ticket_of(seed, f"pupil:{school}/{p['code']}"))
        first = pupils[:design.get("pupils", len(pupils))]
        drawn += [(p, len(order) / len(taken), len(pupils) / len(first)) for p in first]
    return order, taken, drawn


def judge_late(record, order, taken, drawn):
    """Of each late pupil: tested or not, booklet, class base, pupil base; the ticket against the largest drawn in its group."""
    seed, school, design = record["seed"], record["school"], record["design"]
    at = len(drawn)
    for late in record["late"]:
        ticket = ticket_of(seed, f"pupil:{school}/{late['code']}")
        of_group = lambda p: design["take"] == "pupils" or p["class"] == late["class"]
        listed = sum(map(of_group, record["pupils"]))
        tickets = [ticket_of(seed, f"pupil:{school}/{p['code']}") for p, _, _ in drawn if of_group(p)]
        is_in = design["take"] != "classes" or late["class"] in taken
        full = "pupils" in design and len(tickets) >= design["pupils"]
        base = 0 if not is_in else 1 if not full else (listed + 1) / len(tickets) if ticket < max(tickets) else 0
        class_base = len(order) / len(taken) if base and taken else 1 if base else 0
        yield late, ticket, base > 0, booklet_at(record, at) if base else None, class_base, base
        at += base > 0


def verify_within(record_path, table_path=None):
    record = json.loads(Path(record_path).read_text(encoding="utf-8"))
    same("algorithm", record["algorithm"], "sapa-within-1")
    listed = sorted((p["class"], p["code"]) for p in record["pupils"])
    text = record["salt"] + "|" + canonical(["class", "code"], listed)
    commitment = hashlib.sha256(text.encode()).hexdigest()
    order, taken, drawn = draw_within(record)
    if table_path:
        with open(table_path, encoding="utf-8", newline="") as file:
            rows = [r for r in csv.DictReader(file) if (r["school"], r["grade"]) == (record["school"], str(record["grade"]))]
        same("WITHIN.csv rows of the school", len(rows), 1)
        same("WITHIN.csv list_sha256", rows[0]["list_sha256"], commitment)
        same("WITHIN.csv eligible, drawn", [rows[0]["eligible"], rows[0]["drawn"]], [str(len(listed)), str(len(drawn))])
    same("classes", [(c["code"], c["ticket"], c["drawn"]) for c in record["classes"]],
         [(c, ticket_of(record["seed"], f"class:{record['school']}/{c}"), c in taken) for c in order])
    found = {p["code"]: (p, booklet_at(record, at), a, b) for at, (p, a, b) in enumerate(drawn)}
    results = [(p, ticket_of(record["seed"], f"pupil:{record['school']}/{p['code']}"), p["code"] in found,
                *found.get(p["code"], (p, None, 0, 0))[1:]) for p in record["pupils"]]
    for told, ticket, is_drawn, booklet, class_base, pupil_base in results + list(judge_late(record, order, taken, drawn)):
        place = f"pupil {told['code']}"
        same(place, [told["ticket"], told["drawn"], told["booklet"]], [ticket, is_drawn, booklet])
        for name, base in (("classBase", class_base), ("pupilBase", pupil_base)):
            if abs(told[name] - base) > 1e-12 * max(1, base):
                raise Different(f"{place} {name}: published {told[name]}, recomputed {base!r}")


if __name__ == "__main__":
    inside = len(sys.argv) in (3, 4) and sys.argv[1] == "--within"
    if not inside and len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        if inside:
            verify_within(*sys.argv[2:])
        else:
            verify(Path(sys.argv[1]), sys.argv[2])
    except Different as difference:
        print(difference)
        sys.exit(1)
    print("equal")
