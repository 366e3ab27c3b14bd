"""No table of the package holds a row twice, as a merge leaves them."""

from collections import Counter
from pathlib import Path

import pytest

import copydesk_rules

_TABLES = sorted((Path(copydesk_rules.__file__).parent / "data").glob("*.tsv"))


@pytest.mark.parametrize("table", _TABLES, ids=lambda path: path.stem)
def test_no_row_is_there_twice(table: Path) -> None:
    rows = Counter(table.read_text(encoding="utf-8").splitlines())
    assert [row for row, times in rows.items() if times > 1] == []
