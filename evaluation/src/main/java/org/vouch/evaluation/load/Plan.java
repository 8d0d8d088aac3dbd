package org.vouch.evaluation.load;

import java.nio.file.Path;
import java.time.Duration;

/// A load.
///
/// @param groups            in which people talk
/// @param messagesPerSecond in all groups together
/// @param requestsPerSecond how many of these surely ask for what peers recommended, in groups that take turns
/// @param pressedGroups     further groups in which somebody asks the bot once a second, more than it may answer
/// @param warmUp            before anything is measured
/// @param length            of what is measured
/// @param heapMegabytes     that the bot may use
/// @param seed              what is said follows from it
/// @param home              the folder of the product, whose sample knowledge is asked
/// @param folder            for the bot's files
public record Plan(
        int groups,
        int messagesPerSecond,
        int requestsPerSecond,
        int pressedGroups,
        Duration warmUp,
        Duration length,
        int heapMegabytes,
        long seed,
        Path home,
        Path folder) {}
