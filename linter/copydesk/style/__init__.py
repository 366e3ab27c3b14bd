"""House style: rules that an editor writes in TOML, without code."""
