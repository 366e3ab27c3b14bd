"""The house style of the Acme Gazette."""

from acme_copydesk.house_style import acme_phrase, long_headline
from copydesk import Rule

RULES: tuple[Rule, ...] = (acme_phrase, long_headline)
