"""What a repository asks of copydesk: settings, where they are found, and what they mean for a file."""

from copydesk.config.model import Config
from copydesk.config.parse import ConfigError, parse

__all__ = ["Config", "ConfigError", "parse"]
