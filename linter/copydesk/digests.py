"""A short name for a content, the same on every machine."""

from _blake2 import blake2b  # hashlib brings OpenSSL along, which takes longer to load than all of an article's rules


def digest(*parts: str | bytes) -> str:
    """32 hexadecimal digits that no other parts have."""
    whole = blake2b(digest_size=16)
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode(errors="surrogatepass")
        whole.update(b"%d:" % len(data))
        whole.update(data)
    return whole.hexdigest()


def short(text: str) -> str:
    """12 hexadecimal digits that hardly another text of a repository has, for files that people look at."""
    return blake2b(text.encode(errors="replace"), digest_size=6).hexdigest()
