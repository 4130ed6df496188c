"""Records in spaCy: as documents with spans, and the parser as a component of a pipeline. Needs the extra `spacy`."""
