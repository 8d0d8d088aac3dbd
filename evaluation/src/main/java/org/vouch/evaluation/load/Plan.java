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
/// @param knowledge         the folder of what the bot knows
/// @param learn             whether it keeps what is said, in that folder
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
        Path knowledge,
        boolean learn,
        Path folder) {}
