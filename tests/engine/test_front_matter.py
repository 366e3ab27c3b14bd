"""Front matter: title and description at their own place, date and stet, and what is none."""

import datetime

import pytest
from reading import shown, typed_words

from copydesk.formats import FrontMatterError, read, read_without_front_matter


@pytest.mark.parametrize(
    ("written", "title"),
    [
        pytest.param("title: Plain words", "Plain words", id="plain"),
        pytest.param("title: Plain\n  words  # remark", "Plain words", id="plain over two lines"),
        pytest.param("title: 'It''s'", "It's", id="single quotes"),
        pytest.param("title: '''Twas'", "'Twas", id="a quotation mark at the beginning"),
        pytest.param(r'title: "A \"b\" \u00e9\x41\tc"', 'A "b" éA\tc', id="double quotes with escapes"),
        pytest.param('title: "A\n  b \\\n  c"', "A b c", id="double quotes over lines"),
        pytest.param("title: >-\n  Folded\n  line", "Folded line", id="folded"),
        pytest.param("title: |  # remark\n  Kept\n  lines", "Kept\nlines", id="literal"),
        pytest.param("title: |\n  Kept\n    more", "Kept\n  more", id="literal, indented"),
        pytest.param("title: &a !!str Foo bar", "Foo bar", id="with an anchor and a type"),
        pytest.param("{title: Foo, x: [1]}", "Foo", id="in braces"),
        pytest.param('"title": "Foo"', "Foo", id="as in JSON"),
        pytest.param("title: {{ site.x }} y", "◊ y", id="with a template tag"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_title_of_yaml(written: str, title: str, end: str) -> None:
    source = f"---\n# remark\n{written}\n---\nText".replace("\n", end)
    assert shown(source) == [("title", title), ("paragraph", "Text")]
    assert {word for word, typed in typed_words(source) if word != typed} <= {"It's", "éA"}


@pytest.mark.parametrize(
    ("written", "title"),
    [
        pytest.param('title = "A \\"b\\" \\u00e9"', 'A "b" é', id="basic"),
        pytest.param("title = 'A \\b'", "A \\b", id="literal"),
        pytest.param('title = """\nA\nb \\\n  c"""', "A\nb c", id="basic over lines"),
        pytest.param("title = '''\nA ''b'' c'''", "A ''b'' c", id="literal over lines"),
        pytest.param('x = "title = 1"\n  title = "A"', "A", id="indented"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_title_of_toml(written: str, title: str, end: str) -> None:
    source = f'+++\n{written}\n[extra]\ntitle = "no"\n+++\nText'.replace("\n", end)
    assert shown(source) == [("title", title), ("paragraph", "Text")]
    assert all(word in (typed, "é") for word, typed in typed_words(source))


@pytest.mark.parametrize(
    "front_matter",
    [
        pytest.param("---\nsubtitle: The ferry is late\nexcerpt: It rained.\n---\n", id="flat YAML"),
        pytest.param("---\nsubtitle: The ferry is late\nexcerpt: >\n  It\n  rained.\n---\n", id="folded YAML"),
        pytest.param('+++\nsubtitle = "The ferry is late"\nexcerpt = "It rained."\n+++\n', id="TOML"),
        pytest.param('{"subtitle": "The ferry is late", "excerpt": "It rained."}\n', id="JSON"),
    ],
)
def test_subtitle_is_a_heading_and_excerpt_a_summary(front_matter: str) -> None:
    assert [(kind, text.strip()) for kind, text in shown(f"{front_matter}Text")] == [
        ("heading", "The ferry is late"),
        ("summary", "It rained."),
        ("paragraph", "Text"),
    ]


@pytest.mark.parametrize(
    "front_matter",
    [
        pytest.param("---\ndescription: >\n  D\n\n  e\ntitle: T\n---\n", id="YAML"),
        pytest.param('+++\ndescription = """D\n\ne"""\ntitle = "T"\n+++\n', id="TOML"),
    ],
)
def test_texts_are_blocks_in_the_order_in_which_they_stand(front_matter: str) -> None:
    assert [kind for kind, _ in shown(front_matter)] in (["summary", "title"], ["summary", "summary", "title"])


def test_paragraphs_of_a_description_are_read_with_line_ends_of_windows_too() -> None:
    source = "---\ndescription: |\n  One\n\n  two\nsummary: S\n---\n".replace("\n", "\r\n")
    assert shown(source) == [("summary", "One"), ("summary", "two"), ("summary", "S")]


def test_same_words_in_another_value_are_not_taken_for_the_title() -> None:
    assert shown('+++\nx = """\ntitle = "Foo bar"\n"""\ntitle = "Foo"\n+++\nA') == [("paragraph", "A")]


@pytest.mark.parametrize(
    ("field", "date"),
    [
        ("date: 2022-03-30", datetime.date(2022, 3, 30)),
        ("date: 2022-03-30 10:00:00 +0200", datetime.date(2022, 3, 30)),
        ("date: '2022-03-30T10:00'", datetime.date(2022, 3, 30)),
        ("pubDate: 2022-03-30", datetime.date(2022, 3, 30)),
        ("updated: '2022-03-30'\ntags:\n  - a: b", datetime.date(2022, 3, 30)),
        ("published: true\nupdated: 2022-03-30", datetime.date(2022, 3, 30)),
        ("date: 2022-03-30\npubDate: 2021-03-30", datetime.date(2022, 3, 30)),
        ("published: true", None),
        ("date: 2022/03/30", datetime.date(2022, 3, 30)),
        ("date: 2022/3/30 10:00:00", datetime.date(2022, 3, 30)),
        ("date: 2022-3-5", datetime.date(2022, 3, 5)),
        ("date: 20220330", datetime.date(2022, 3, 30)),
        ("date: 30 March 2022", datetime.date(2022, 3, 30)),
        ("date: 30th Mar. 2022, 10 am", datetime.date(2022, 3, 30)),
        ("date: March 30, 2022", datetime.date(2022, 3, 30)),
        ("date: Wednesday, March 30th, 2022", datetime.date(2022, 3, 30)),
        ("date: Wed, 30 Mar 2022 10:00:00 +0200", datetime.date(2022, 3, 30)),
        ("date: 30/03/2022", None),
        ("date: 31 February 2022", None),
        ("date: Spring 2022\nupdated: 2022-03-30", None),
        ("date: 2022/03/30\nupdated: 2021-01-20", datetime.date(2022, 3, 30)),
        ("date:\nupdated: 2022-03-30", datetime.date(2022, 3, 30)),
        ("date: [2022]", None),
        ("x: 2022-03-30", None),
    ],
)
def test_date_is_the_clock_of_the_article(field: str, date: datetime.date | None) -> None:
    assert read(f"---\n{field}\n---\n", "a.md").date == date


def test_yaml_may_end_with_stops() -> None:
    source = "---\ntitle: T\n...\nA\n\n---\n\nB"
    assert shown(source) == [("title", "T"), ("paragraph", "A"), ("paragraph", "B")]


def test_json_is_read_too() -> None:
    source = '{\n\t"title": "A \\"b\\" \\u00e9",\n  "x": {"title": "no"},\n  "stet": ["a"],\n  "date": "2022-03-30"\n}\n\nText'
    document = read(source, "a.md")
    assert shown(source) == [("title", 'A "b" é'), ("paragraph", "Text")]
    assert typed_words(source)[0] == ("A", "A")
    assert (document.date, document.stet) == (datetime.date(2022, 3, 30), ("a",))
    assert read_without_front_matter(source, "a.md").prose == "Text"


@pytest.mark.parametrize("text", ["{", "{}", '{"a": 1} b', '{"a": 1', "{{ a }}", "{a}", '{"a": ' * 9000])
def test_braces_at_the_beginning_may_be_text(text: str) -> None:
    assert not read(f"{text}\n\nText", "a.md").date


def test_text_that_is_not_found_as_it_is_written_is_not_read() -> None:
    assert shown("---\nx: &a\n  - &b Foo\ntitle: *b\n---\n") == [("title", "Foo")]
    assert shown('---\ntitle: "A\\Lb"\n---\n') in ([], [("title", "A\u2028b")])


def test_date_of_toml() -> None:
    assert read("+++\ndate = 2022-03-30T10:00:00Z\n+++\n", "a.md").date == datetime.date(2022, 3, 30)


@pytest.mark.parametrize(
    ("field", "stet"),
    [
        ("stet: a", ("a",)),
        ("stet: a, b c", ("a", "b", "c")),
        ("stet: [a, b]", ("a", "b")),
        ("stet: 1", ("1",)),
        ("x: a", ()),
    ],
)
def test_stet_names_rules(field: str, stet: tuple[str, ...]) -> None:
    assert read(f"---\n{field}\n---\n", "a.md").stet == stet


@pytest.mark.parametrize(
    "fenced",
    [
        pytest.param("---\nJust text\n---\n", id="text"),
        pytest.param("---\n", id="nothing but a rule"),
        pytest.param("---\n---\n", id="nothing between"),
        pytest.param("---\n- a\n---\n", id="a list"),
        pytest.param("---\nDear reader: this is: a letter\n---\n", id="text with colons"),
        pytest.param("---\n[link]: x y\n---\n", id="text with brackets"),
        pytest.param("+++\n", id="pluses"),
        pytest.param("----\ntitle: x\n----\n", id="four hyphens"),
        pytest.param("\n---\ntitle: x\n---\n", id="not at the beginning"),
    ],
)
def test_fenced_text_without_keys_is_no_front_matter(fenced: str) -> None:
    document = read(f"{fenced}\nText", "a.md")
    assert document.prose.endswith("Text")
    assert "title" not in [block.kind for block in document.blocks]


@pytest.mark.parametrize(
    ("source", "message", "line"),
    [
        pytest.param("---\na: b\nc: [\n---\n", "not valid YAML", 4, id="bracket never closed"),
        pytest.param("---\ntitle: A: b\n---\n", "not valid YAML: mapping values", 2, id="a second colon"),
        pytest.param("---\r\na: b\r\n\tc: d\r\n---\r\n", "cannot start any token", 3, id="tab"),
        pytest.param("---\na: b\nc: \x07\n---\n", "special characters", 3, id="a character that YAML forbids"),
        pytest.param(f"---\na: {'[' * 5000}\n---\n", "nested too deeply", 2, id="brackets without end"),
        pytest.param("---\nx: 1\ndate: 2022-02-31\n---\n", "“date” cannot be read: day ", 3, id="31 February"),
        pytest.param("---\ndate: !!timestamp soon\n---\n", "“date” cannot be read: a value is not", 2, id="no time"),
        pytest.param("---\ndate: !!bool perhaps\n---\n", "“date” cannot be read: a value is not", 2, id="no truth"),
        pytest.param('---\nstet: !!int ""\n---\n', "“stet” cannot be read: a value is not", 2, id="no number"),
        pytest.param("+++\na = 1\nb = \n+++\n", "not valid TOML", 3, id="TOML without a value"),
        pytest.param(
            f"+++\na = {'1' * 5000}\n+++\n", "not valid TOML: Exceeds the limit", 2, id="TOML with a long number"
        ),
        pytest.param('+++\na = 1\nb = """\n+++\n', "not valid TOML", 3, id="TOML never closed"),
    ],
)
def test_front_matter_that_cannot_be_read_names_its_line(source: str, message: str, line: int) -> None:
    with pytest.raises(FrontMatterError, match=message) as raised:
        read(f"{source}Text", "a.md")
    assert raised.value.line == line
    assert read_without_front_matter(f"{source}Text", "a.md").prose == "Text"


def test_stet_with_a_day_as_a_key_names_no_rule() -> None:
    assert read("---\nstet: [could-of, {2022-02-01: x}]\n---\nA", "a.md").stet == ("could-of", "{}")


def test_what_is_not_used_may_be_of_any_kind() -> None:
    source = "---\ntitle: T\nx: !foo bar\n? [a]\n: 2022-02-31\n---\nA"
    assert shown(source) == [("title", "T"), ("paragraph", "A")]
