"""What a language pack holds, section by section. Validated when loaded: a missing or empty section is an error."""
