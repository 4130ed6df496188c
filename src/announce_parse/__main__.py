"""`python -m announce_parse`: the command."""

from announce_parse.cli import main

if __name__ == "__main__":
    main()
