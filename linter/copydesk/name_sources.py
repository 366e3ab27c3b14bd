"""Lists of people in the forms in which others publish them: Popolo, congress-legislators, CSV, Wikidata. Pure."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from copydesk.newsroom import Person
from copydesk.text.lines import BOM
from copydesk.wordlists.structured import tables


class SourceError(Exception):
    """A list that cannot be read; the message says what was expected."""


def people_in(text: str, form: str) -> list[Person]:
    """The people of a list in one of the `FORMS`, each name once, in the list's order.

    Raises SourceError where the text is not in that form.
    """
    found: dict[str, Person] = {}
    for person in FORMS[form](text):
        before = found.get(person.name, person)
        variants = dict.fromkeys((*before.variants, *person.variants))
        variants.pop(person.name, None)
        found[person.name] = Person(person.name, tuple(variants), before.never, before.role or person.role)
    return list(found.values())


def form_of(path: str, text: str) -> str:
    """The form that a list is in, by the end of its name and by what it begins with. Raises SourceError for no idea."""
    suffix = path.rpartition(".")[2].lower()
    if suffix in ("csv", "tsv"):
        return "csv"
    if suffix in ("yaml", "yml"):
        return "congress"
    if suffix == "json":
        return "wikidata" if '"bindings"' in text or "Label" in text[:500] else "popolo"
    raise SourceError(f"expected a name that ends in .json, .yaml or .csv; or say which it is with --from {_known()}")


def _known() -> str:
    return "|".join(FORMS)


def _popolo(text: str) -> Iterator[Person]:
    """Popolo JSON: a list of persons, or an object that has one under “persons”."""
    data = _json(text)
    persons = data.get("persons") if isinstance(data, dict) else data
    if not isinstance(persons, list):
        raise SourceError("expected Popolo JSON: a list of persons, or an object with a list “persons”")
    for number, person in enumerate(persons, 1):
        if not isinstance(person, dict) or not isinstance(person.get("name"), str):
            raise SourceError(f"person {number}: expected an object with a text “name”")
        others = (other.get("name") for other in tables(person, "other_names"))
        roles = (membership.get("role") for membership in tables(person, "memberships"))
        yield _person(person["name"], others, person.get("summary"), *roles)


def _congress(text: str) -> Iterator[Person]:
    """The YAML of unitedstates/congress-legislators: a list of people with a name in parts and terms."""
    import yaml

    from copydesk.yaml_errors import YamlError, raising_yaml_errors

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        with raising_yaml_errors():
            data = yaml.load(text, loader)  # noqa: S506  a safe loader, the fast one where there is one
    except YamlError as error:
        line = error.line(text)
        raise SourceError(f"not valid YAML: {f'line {line}: ' if line else ''}{error}") from None
    if not isinstance(data, list):
        raise SourceError("expected a list of people, as legislators-current.yaml is one")
    for number, person in enumerate(data, 1):
        name = person.get("name") if isinstance(person, dict) else None
        parts = {key: part for key, part in name.items() if isinstance(part, str)} if isinstance(name, dict) else {}
        if not parts.get("first") or not parts.get("last"):
            raise SourceError(f"person {number}: expected “name” with “first” and “last”")
        yield _legislator(parts, tables(person, "terms"))


def _legislator(name: Mapping[str, str], terms: Sequence[Mapping[str, Any]]) -> Person:
    plain = f"{name['first']} {name['last']}"
    full = name.get("official_full") or plain
    variants = [plain, f"{name['nickname']} {name['last']}" if name.get("nickname") else ""]
    last = terms[-1] if terms else {}
    office = {"sen": "senator", "rep": "representative"}.get(str(last.get("type")), "")
    return _person(full, variants, f"{office}, {last['state']}" if office and last.get("state") else office)


def _csv(text: str) -> Iterator[Person]:
    """CSV with a header: a column “name” or two, “first” and “last”; “variants” (semicolons between) and “role”."""
    head = text.lstrip(BOM).split("\n", 1)[0]
    separator = max("\t;,", key=head.count)
    rows = csv.DictReader(text.lstrip(BOM).splitlines(keepends=True), delimiter=separator, strict=True)
    try:
        yield from _people_of(rows, head.strip())
    except csv.Error as error:
        line = rows.reader.line_num
        raise SourceError(f"not valid CSV: line {line}: {error}; is a quotation mark left open?") from None


def _people_of(rows: "csv.DictReader[str]", head: str) -> Iterator[Person]:
    """The people in the rows under a header."""
    columns = {(column or "").strip().lower().replace(" ", "_"): column for column in rows.fieldnames or ()}
    full = _column(columns, "name", "full_name", "person", "label")
    first, last = (
        _column(columns, "first", "first_name", "given_name"),
        _column(columns, "last", "last_name", "family_name"),
    )
    if not (full or (first and last)):
        raise SourceError(f"expected a header with “name”, or with “first” and “last”, not: {head or 'nothing'}")
    role = _column(columns, "role", "title", "position", "description")
    variants = _column(columns, "variants", "aliases", "other_names")
    for row in rows:
        name = row[full] if full else f"{row[first] or ''} {row[last] or ''}"
        if name and name.strip():
            yield _person(name, (row.get(variants) or "").split(";"), row.get(role))


def _column(columns: Mapping[str, str], *names: str) -> str:
    return next((columns[name] for name in names if name in columns), "")


def _wikidata(text: str) -> Iterator[Person]:
    """The JSON of the Wikidata query service: bindings, or the plain rows that its page downloads."""
    data = _json(text)
    results = data.get("results") if isinstance(data, dict) else None
    rows = results.get("bindings") if isinstance(results, dict) else data
    if not isinstance(rows, list):
        raise SourceError("expected the JSON results of a Wikidata query: “results” with “bindings”, or a list of rows")
    for number, row in enumerate(rows, 1):
        values = {key: _value(value) for key, value in row.items()} if isinstance(row, dict) else {}
        label = next((value for key, value in values.items() if key.lower() in _LABELS), "")
        if not label:
            raise SourceError(f"row {number}: expected a text under “personLabel”, “itemLabel” or “name”")
        variants = [v for key, v in values.items() if key.lower() in ("alias", "altlabel", "itemaltlabel", "variants")]
        roles = (v for key, v in values.items() if key.lower() in ("positionlabel", "rolelabel", "itemdescription"))
        yield _person(label, [form for each in variants for form in each.split(", ")], *roles)


_LABELS = ("personlabel", "itemlabel", "humanlabel", "label", "name")


def _value(value: Any) -> str:
    value = value.get("value", "") if isinstance(value, dict) else value
    return value if isinstance(value, str) else ""


def _person(name: str, variants: Iterable[Any], *roles: Any) -> Person:
    """A person with the first of the roles that says something; a list may hold anything in place of a text."""
    forms = (" ".join(form.split()) for form in variants if isinstance(form, str))
    role = next((role for role in roles if isinstance(role, str) and role), "")
    return Person(" ".join(name.split()), tuple(dict.fromkeys(filter(None, forms))), role=" ".join(role.split()))


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError:
        raise SourceError("not valid JSON: it is nested too deeply") from None
    except ValueError as error:  # that of a number of thousands of digits is none of json's own
        raise SourceError(f"not valid JSON: {error}") from None


FORMS: Mapping[str, Callable[[str], Iterator[Person]]] = {
    "popolo": _popolo,
    "congress": _congress,
    "csv": _csv,
    "wikidata": _wikidata,
}
"""How a list in each form is read."""
