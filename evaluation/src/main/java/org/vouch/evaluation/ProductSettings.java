package org.vouch.evaluation;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.RankingSettings;
import org.vouch.bot.search.Ranking;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.SearchSettings;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.indexer.index.Synonyms;
import picocli.CommandLine.Option;

/// The settings that the product would run with.
final class ProductSettings {

    @Option(names = "--config", paramLabel = "FILE", description = "The settings. Default: config/vouch.yaml.")
    private @Nullable Path config;

    /// From which score on the bot speaks uninvited.
    ///
    /// @throws UnusableFile when there is a problem with the settings
    double requestScoreMin() throws UnusableFile {
        return settings().conversation().requestScoreMin();
    }

    /// @throws UnusableFile when there is a problem with them
    SearchSettings search() throws UnusableFile {
        return settings().search();
    }

    private Settings settings() throws UnusableFile {
        Path file = config == null ? Path.of(System.getProperty("vouch.home", ""), "config", "vouch.yaml") : config;
        return switch (new SettingsFile(file, Map.of()).load()) {
            case Loaded.Good(var settings) -> settings;
            case Loaded.Bad(var problems) -> throw new UnusableFile(problems.getFirst());
        };
    }

    Ranking ranking() throws UnusableFile {
        return RankingSettings.of(search());
    }

    Synonyms synonyms() throws UnusableFile {
        Path file = search().synonyms();
        return Synonyms.read(file, file.toString());
    }
}
