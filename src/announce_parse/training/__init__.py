"""Training and evaluation on folders of gold annotations. Nothing here is needed to parse."""
