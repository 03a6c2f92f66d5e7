#!/usr/bin/env python3
"""Measures what import finds against annotated texts, and fails below the floors.

usage: tests/quality.py --shared DIR [--verbose] [--raise]

DIR holds seeds/, corpus/ and tools/. Sites are built from them in a temporary folder with the tool as it was last built
in Release. --raise writes the present figures into tests/quality-floors.json where they are higher.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = ROOT / "bin/Release/net10.0/Briefing.dll"
FLOORS = ROOT / "tests/quality-floors.json"
SETTINGS = ["briefing.yml", "topics.yml", "sources.yml"]


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)


def build(site, clippings, settings):
    (site / "seeds").mkdir(parents=True)
    for clipping in sorted(clippings.glob("*.txt")):
        shutil.copy(clipping, site / "seeds")
    for name in settings:
        shutil.copy(ROOT / name, site)
    result = run("dotnet", TOOL, "build", "--site", site)
    if not (site / "output/data/pages.json").exists():
        sys.exit(f"no site was built:\n{result.stdout}{result.stderr}")


def documents(site, gold, shared, verbose):
    result = run(sys.executable, shared / "tools/score_docs.py", site, site / "output", gold, *(["--verbose"] if verbose else []))
    *log, last = result.stdout.strip().split("\n")
    if verbose:
        print("\n".join(log))
    return json.loads(last)


def clusters(site, gold, shared, verbose):
    result = run(sys.executable, shared / "tools/score_clusters.py", site / "output", gold)
    if verbose:
        print(result.stdout)
    found = re.search(r"F1 ([\d.]+).*year conflicts: (True|False)", result.stdout)
    return {"pairs_f1": float(found[1]), "year_conflicts_shown": float(found[2] == "True")}


def dates(folder, shared, verbose):
    cases, predictions, figures = shared / "dates-cases.jsonl", folder / "predictions.jsonl", folder / "dates.json"
    tools = shared / "tools/timex"
    run(sys.executable, tools / "run_cases.py", cases, predictions, "--batch", f"dotnet {TOOL} dates --jsonl")
    result = run(sys.executable, tools / "score.py", cases, predictions, "--json", figures)
    if verbose:
        print(result.stdout, result.stderr)
    suites = json.loads(figures.read_text())
    total = suites.get("TOTAL", next(iter(suites.values())))["ALL"]
    negatives = sum(suite["ALL"]["negatives_hit"] for name, suite in suites.items() if name != "TOTAL")
    return {"overlap_f1": round(total["overlap"][2], 3), "value": round(total["bounds"][0] / total["bounds"][1], 3), "negatives_hit": negatives}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", required=True, type=pathlib.Path)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--raise", dest="lift", action="store_true")
    arguments = parser.parse_args()
    shared = arguments.shared.resolve()

    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        build(folder / "seeds", shared / "seeds", SETTINGS)
        build(folder / "corpus", shared / "corpus/texts", [])
        figures = {
            "seeds": documents(folder / "seeds", shared / "corpus/gold_seeds.jsonl", shared, arguments.verbose),
            "corpus": documents(folder / "corpus", shared / "corpus/gold.jsonl", shared, arguments.verbose),
            "clusters": clusters(folder / "seeds", shared / "corpus/gold_seeds.jsonl", shared, arguments.verbose),
            "dates": dates(folder, shared, arguments.verbose),
        }

    floors = json.loads(FLOORS.read_text())
    below = []
    for suite, row in figures.items():
        for name, value in row.items():
            floor = floors.get(suite, {}).get(name)
            # Of what is counted, less is better; the floors of these are ceilings.
            counted = name in ("missing", "invented_source", "negatives_hit")
            worse = floor is not None and (value is None or (value > floor if counted else value < floor))
            print(f"{suite:9} {name:20} {value!s:>7}  {'' if floor is None else f'floor {floor}'}{'  BELOW' if worse else ''}")
            if worse:
                below.append(f"{suite}.{name}")
            if floor is not None and value is not None and not worse and arguments.lift:
                floors[suite][name] = value
    if arguments.lift:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n")
    if below:
        sys.exit("below the floor: " + ", ".join(below))


if __name__ == "__main__":
    main()
