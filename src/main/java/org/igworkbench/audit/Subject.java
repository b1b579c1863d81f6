package org.igworkbench.audit;

/// The thing that an entry of the trail is about.
///
/// @param kind what sort of thing it is, such as `rule` or `request`
/// @param code its code, such as `MX-014`
public record Subject(String kind, String code) {}
