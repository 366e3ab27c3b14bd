"""`copydesk schema`: JSON Schemas of the configuration and of the JSON report."""

import argparse
import json
from pathlib import Path

from copydesk import schema
from copydesk.cli.output import emit
from copydesk.cli.session import Session


def run(args: argparse.Namespace) -> int:
    """Print the schema that was asked for."""
    session = Session(args)
    rules = session.registry(session.config(Path())).rules
    found = schema.report() if args.of == "report" else schema.configuration(rules)
    emit([json.dumps(found, ensure_ascii=False, indent=2)])
    return 0
