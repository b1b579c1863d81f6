package org.igworkbench.requests;

import org.jspecify.annotations.Nullable;

/// Who asks, and how the request came in.
///
/// @param organisation the requesting organisation, by its own name
/// @param recipient code of the recipient that it is; null when the register does not know it
/// @param role name and position of the person who asks
/// @param channel how it came in, such as `secure email`
public record Requester(
    String organisation, @Nullable String recipient, String role, String channel) {}
