package org.vouch.bot;

import java.time.Duration;
import org.vouch.bot.search.Ranking;
import org.vouch.bot.settings.SearchSettings;
import org.vouch.indexer.index.FieldWeights;

/// The search branch of the settings as the search takes it.
public final class RankingSettings {

    private RankingSettings() {}

    /// How to rank, by the settings.
    public static Ranking of(SearchSettings settings) {
        var weights = settings.fieldWeights();
        return new Ranking(
                Duration.ofDays(settings.halfLifeDays()),
                settings.freshnessMin(),
                settings.undatedFreshness(),
                settings.warningWeight(),
                settings.feedbackWeight(),
                settings.relevanceMin(),
                settings.suggestionsMax(),
                settings.quotesMax(),
                settings.quoteCharactersMax(),
                settings.exchangesMax(),
                settings.meaningWeight(),
                FieldWeights.of(weights.title(), weights.text(), weights.topics(), weights.answers(), weights.names()));
    }
}
