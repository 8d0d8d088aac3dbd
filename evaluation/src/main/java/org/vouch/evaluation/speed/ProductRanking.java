package org.vouch.evaluation.speed;

import java.nio.file.Path;
import java.util.Map;
import org.vouch.bot.RankingSettings;
import org.vouch.bot.search.Ranking;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.SettingsFile;

/// The ranking that the product runs with.
final class ProductRanking {

    private ProductRanking() {}

    static Ranking of(Path config) {
        return switch (new SettingsFile(config, Map.of()).load()) {
            case Loaded.Good(var settings) -> RankingSettings.of(settings.search());
            case Loaded.Bad(var problems) -> throw new IllegalArgumentException(problems.toString());
        };
    }
}
