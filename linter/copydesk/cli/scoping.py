"""Whether a run is to report less than everything, for which more has to be imported."""

import argparse
from typing import TYPE_CHECKING

from copydesk.cli.articles import Found
from copydesk.cli.session import Session
from copydesk.problem import Failure

if TYPE_CHECKING:
    from copydesk.cli.scope import Scope


def scoped(args: argparse.Namespace, session: Session, found: Found) -> "Scope | None":
    """What the run is to report and to correct, where that is not simply everything."""
    folders = {item.parent for item in found if not isinstance(item, Failure)}
    changed = args.staged or args.diff_base is not None
    if not changed and not any(session.config(folder).baseline for folder in folders):
        return None
    from copydesk.cli.scope import Scope

    return Scope(args, session, found)
