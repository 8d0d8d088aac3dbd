package org.vouch.bot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a command finds its files; the same options for every command.
final class Places {

    private final Path home;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings. Default: config/vouch.yaml beside the launcher.")
    private @Nullable Path config;

    @Option(
            names = "--knowledge",
            paramLabel = "FOLDER",
            description = "The knowledge folder, in place of the one in the settings.")
    private @Nullable Path knowledge;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "The folder of the index and the ledger, in place of the one in the settings.")
    private @Nullable Path state;

    /// @param home the folder that the launcher is in
    Places(Path home) {
        this.home = home;
    }

    Path config() {
        return config == null ? home.resolve("config").resolve("vouch.yaml") : config;
    }

    /// The folder of the phrases, beside the settings.
    Path phrases() {
        return config().resolveSibling("phrases");
    }

    @Nullable
    Path knowledge() {
        return knowledge;
    }

    @Nullable
    Path state() {
        return state;
    }
}
