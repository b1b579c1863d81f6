package org.igworkbench.requests;

/// A reason for sharing or for not sharing, as decisions name it by code and reports count it.
///
/// @param code such as `S-02` for sharing or `N-03` for not sharing
/// @param sharing whether it speaks for sharing
/// @param inUse whether it is offered; one that is not stays readable under old decisions
public record CodedReason(String code, boolean sharing, String title, boolean inUse) {}
