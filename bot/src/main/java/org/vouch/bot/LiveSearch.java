package org.vouch.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.search.ByMeaning;
import org.vouch.bot.search.Feedback;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.PeerSearch;
import org.vouch.bot.search.Question;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.CommunityId;

/// Searches the newest index there is, also when another process writes one while the bot runs.
final class LiveSearch implements Function<Question, Findings>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LiveSearch.class);

    private final Shelf shelf;
    private final @Nullable LiveMeanings meanings;
    private final Function<CommunityId, Feedback> feedback;
    private final Supplier<Settings> settings;
    private Snapshot snapshot;

    /// @param first    to search until there is a newer one; closed by this
    /// @param meanings closed by this too; null to search by words alone
    /// @param feedback what members made of what they were shown
    LiveSearch(
            Shelf shelf,
            Snapshot first,
            @Nullable LiveMeanings meanings,
            Function<CommunityId, Feedback> feedback,
            Supplier<Settings> settings) {
        this.shelf = shelf;
        this.snapshot = first;
        this.meanings = meanings;
        this.feedback = feedback;
        this.settings = settings;
    }

    @Override
    public synchronized Findings apply(Question question) {
        try {
            refresh();
            @Nullable ByMeaning byMeaning = meanings == null ? null : meanings.newest();
            return new PeerSearch(
                            snapshot,
                            byMeaning,
                            RankingSettings.of(settings.get().search()))
                    .find(question, feedback.apply(question.community()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refresh() throws IOException {
        if (snapshot.isCurrent()) {
            return;
        }
        try {
            Snapshot newer = shelf.snapshot();
            snapshot.close();
            snapshot = newer;
            log.atInfo().addKeyValue("files", newer.files().size()).log("The index was renewed");
        } catch (NoIndexException e) {
            log.warn("The index is gone or of another version; the last good one serves. {}", e.getMessage());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        snapshot.close();
        if (meanings != null) {
            meanings.close();
        }
    }
}
