package org.vouch.indexer.transcript;

import java.time.Duration;

/// How far an answer may be from its request.
///
/// @param age      between them
/// @param messages between them
public record Reach(Duration age, int messages) {}
