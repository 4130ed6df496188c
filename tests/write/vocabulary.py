"""The part of the schema.org vocabulary that is used here: which types a property may stand at, and hold."""

PARENT = {
    "Event": "Thing",
    "EventSeries": "Event",
    "Offer": "Thing",
    "Organization": "Thing",
    "PerformingGroup": "Organization",
    "Person": "Thing",
    "Place": "Thing",
    "PostalAddress": "Thing",
    "VirtualLocation": "Thing",
}
# Property: the types in its domain, and those in its range besides plain values (empty for plain values only).
PROPERTIES: dict[str, tuple[set[str], set[str]]] = {
    "addressCountry": ({"PostalAddress"}, set()),
    "addressLocality": ({"PostalAddress"}, set()),
    "address": ({"Organization", "Person", "Place"}, {"PostalAddress"}),
    "affiliation": ({"Person"}, {"Organization"}),
    "alternateName": ({"Thing"}, set()),
    "availability": ({"Offer"}, set()),
    "description": ({"Thing"}, set()),
    "doorTime": ({"Event"}, set()),
    "endDate": ({"Event"}, set()),
    "eventAttendanceMode": ({"Event"}, set()),
    "eventStatus": ({"Event"}, set()),
    "honorificPrefix": ({"Person"}, set()),
    "inLanguage": ({"Event"}, set()),
    "isAccessibleForFree": ({"Event", "Place"}, set()),
    "jobTitle": ({"Person"}, set()),
    "location": ({"Event", "Organization"}, {"Place", "PostalAddress", "VirtualLocation"}),
    "name": ({"Thing"}, set()),
    "offers": ({"Event"}, {"Offer"}),
    "organizer": ({"Event"}, {"Organization", "Person"}),
    "performer": ({"Event"}, {"Organization", "Person"}),
    "postalCode": ({"PostalAddress"}, set()),
    "price": ({"Offer"}, set()),
    "priceCurrency": ({"Offer"}, set()),
    "sponsor": ({"Event", "Organization", "Person"}, {"Organization", "Person"}),
    "startDate": ({"Event"}, set()),
    "streetAddress": ({"PostalAddress"}, set()),
    "superEvent": ({"Event"}, {"Event"}),
    "url": ({"Thing"}, set()),
}
VALUES = {
    "availability": {"https://schema.org/SoldOut"},
    "eventAttendanceMode": {
        f"https://schema.org/{how}EventAttendanceMode" for how in ("Mixed", "Offline", "Online")
    },
    "eventStatus": {
        f"https://schema.org/Event{status}" for status in ("Cancelled", "Postponed", "Rescheduled", "Scheduled")
    },
}  # fmt: skip


def kinds(name: str) -> set[str]:
    """Return a type with those that it is a kind of; an unknown type is a KeyError."""
    found = {name}
    while name != "Thing":
        name = PARENT[name]
        found.add(name)
    return found


def faults(node: dict[str, object]) -> list[str]:
    """Return what the vocabulary does not allow in a node and those below it."""
    found = []
    own = kinds(str(node["@type"]))
    for name, content in node.items():
        if name == "@type":
            continue
        domain, held = PROPERTIES[name]
        if not own & domain:
            found.append(f"{name} at {node['@type']}")
        for item in content if isinstance(content, list) else [content]:
            if isinstance(item, dict):
                if not kinds(str(item["@type"])) & held:
                    found.append(f"{item['@type']} as {name}")
                found += faults(item)
            elif held or item not in VALUES.get(name, {item}):
                found.append(f"{item} as {name}")
    return found
