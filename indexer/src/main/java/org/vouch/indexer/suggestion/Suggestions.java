package org.vouch.indexer.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Recommendation;

/// Finds which named things peers offer in an exchange, and whether they vouch for them or warn against them.
/// Immutable; many threads may share one.
public final class Suggestions {

    private final Lexicon lexicon;
    private final ExchangeReader reader;

    Suggestions(Lexicon lexicon, @Nullable Encoder encoder) {
        this.lexicon = lexicon;
        reader = new ExchangeReader(lexicon, encoder);
    }

    /// Reads exchanges in English by their words alone.
    public static Suggestions english() {
        return english(null);
    }

    /// Reads exchanges in English.
    ///
    /// @param encoder of what words mean; null when it is not asked
    public static Suggestions english(@Nullable Encoder encoder) {
        return new Suggestions(Lexicon.english(), encoder);
    }

    /// SHA-256, in hexadecimal, of the words that decide and of what was learned: the same read an exchange the same
    /// way.
    public String fingerprint() {
        return Lexicon.sha256((lexicon.fingerprint() + reader.fingerprint()).getBytes(StandardCharsets.UTF_8));
    }

    /// The names in `exchanges`, judged over all of them.
    public Names namesIn(Iterable<Exchange> exchanges) {
        NameCollector collector = collector();
        exchanges.forEach(collector::add);
        return collector.names();
    }

    /// Learns the names of exchanges that come one at a time.
    public NameCollector collector() {
        return new NameCollector(new Spotter(lexicon));
    }

    /// One recommendation for each answer by a peer that offers something, in the order of the answers; answers that
    /// offer nothing are left out. A peer speaks once on each suggestion, which bears the fullest name that the
    /// exchange gives it. Where no peer names anything, answers that say something are advice.
    ///
    /// @param known       what the community calls by name
    /// @param corrections of what names mean
    public List<Recommendation> read(Exchange exchange, Names known, List<Correction> corrections) {
        return reader.read(exchange, known, corrections);
    }

    /// Why the answers of an exchange count as [#read] says: which words told a stance, which answer is meant, which
    /// spelling counts as which name.
    public List<Grounds> grounds(Exchange exchange, Names known, List<Correction> corrections) {
        return reader.grounds(exchange, known, corrections);
    }

    /// The same without corrections.
    public List<Recommendation> read(Exchange exchange, Names known) {
        return read(exchange, known, List.of());
    }
}
