"""The record as nested Arrow types, generated from its pydantic models."""

import types
from functools import lru_cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from announce_parse.extras import needing
from announce_parse.record import Announcement

__all__ = ["as_row", "pa", "record_schema"]

with needing("pyarrow", "arrow", "needs the package pyarrow", "install announce-parse[parquet]"):
    import pyarrow as pa

_PLAIN = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}


@lru_cache(maxsize=1)
def record_schema() -> pa.Schema:
    """Return the schema of a table of records; `evidence` is a map from path to list of evidence."""
    return pa.schema(list(struct_of(Announcement)))


def struct_of(model: type[BaseModel]) -> pa.StructType:
    """Return the Arrow struct of a model, its fields in order."""
    return pa.struct([pa.field(name, type_of(field.annotation)) for name, field in model.model_fields.items()])


def type_of(annotation: Any) -> pa.DataType:
    """Return the Arrow type of a field's annotation.

    >>> type_of(tuple[str, ...])
    ListType(list<item: string>)
    """
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return type_of(arguments[0])
    if origin is Literal:
        return pa.string()
    if origin in (Union, types.UnionType):
        return type_of(next(a for a in arguments if a is not type(None)))
    if origin is tuple:
        return pa.list_(type_of(arguments[0]))
    if origin is dict:
        return pa.map_(pa.string(), type_of(arguments[1]))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return struct_of(annotation)
    raise TypeError(f"no Arrow type for {annotation!r}")


def as_row(record: Announcement) -> dict[str, Any]:
    """Return a record as the Python value of one row: `evidence` as pairs."""
    data = record.model_dump(mode="json")
    data["evidence"] = list(data["evidence"].items())
    return data
