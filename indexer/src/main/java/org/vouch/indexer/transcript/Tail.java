package org.vouch.indexer.transcript;

import java.time.Duration;

/// What comes after a stretch and may still answer its requests.
///
/// @param age      after the last message of the stretch
/// @param messages at most
public record Tail(Duration age, int messages) {}
