"""What a run keeps when it leaves nothing behind: so much in memory, and any amount all the same."""

from copydesk.store import Memory, Spilling

_PLACES = [f"{number}.md" for number in range(1_200)]
_LONG = "a note of an article, " * 400


def test_values_of_many_articles_are_all_kept() -> None:
    store = Spilling(Memory)
    for place in _PLACES:
        store.put("facts", place, "first text", f"{_LONG} of {place}")
    kept = [store.get("facts", place, "first text") for place in _PLACES]
    assert kept == [f"{_LONG} of {place}" for place in _PLACES]


def test_another_store_is_opened_only_for_much() -> None:
    opened: list[Memory] = []

    def other() -> Memory:
        opened.append(Memory())
        return opened[-1]

    store = Spilling(other)
    for _ in _PLACES:
        store.put("facts", "a.md", "text", "always the same")
    for place in _PLACES:
        store.put("facts", place, "text", place)
    assert not opened
    for place in _PLACES:
        store.put("more facts", place, "text", f"{_LONG} of {place}")
    assert len(opened) == 1


def test_a_value_is_replaced_wherever_it_is_kept() -> None:
    store = Spilling(Memory)
    for text in ("first text", "second text"):
        for place in _PLACES:
            store.put("facts", place, text, f"{_LONG} {text} of {place}")
    for place in (_PLACES[0], _PLACES[-1]):
        assert store.get("facts", place, "first text") is None
        assert store.get("facts", place, "second text") == f"{_LONG} second text of {place}"
