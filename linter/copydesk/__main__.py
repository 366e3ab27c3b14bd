"""`python -m copydesk`."""

from copydesk_command import main

if __name__ == "__main__":
    raise SystemExit(main())
