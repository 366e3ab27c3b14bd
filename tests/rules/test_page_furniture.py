"""What a page of a site has around its article, which is no remain of a publishing system."""

import pytest
from running import problems

_ARTICLE = (
    "<p>It rained all day, and the ferry did not sail until the evening.</p><p>Advertisement</p><p>It did later.</p>"
)


@pytest.mark.parametrize(
    ("page", "severity"),
    [
        pytest.param(_ARTICLE, "warning", id="an article that is kept as HTML"),
        pytest.param(f"<nav><a href='/'>Home</a></nav>{_ARTICLE}", "info", id="a page of a site"),
    ],
)
def test_labels_on_a_page_of_a_site_are_remarks(page: str, severity: str) -> None:
    assert [problem.severity for problem in problems(page, "cms-remains", path="a.html")] == [severity]
