package org.vouch.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Reaction;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Stance;

class EntryBytesTest {

    private static final Source SOURCE = new Source("harbour/vets.md", 12, "https://chat.example/12");

    @Test
    void anEntryComesBackWithAllThatItHolds() throws IOException {
        Recommendation told = new Recommendation(
                "answer 1",
                new MemberId("abe q."),
                Instant.parse("1969-07-20T20:17:40.123Z"),
                "Willowpaw 🐾, gentle",
                List.of(
                        new Opinion(Opinion.Kind.NAMED, "Willowpaw", Stance.VOUCH, "gentle", true),
                        new Opinion(Opinion.Kind.ADVICE, "never at night", Stance.WARNING, "")),
                SOURCE,
                new Circumstances("pets", true, true, true, List.of(new Reaction("👍", 3))));
        ShelfEntry entry = new ShelfEntry(
                new CommunityId("harbour"),
                "harbour/vets.md",
                "vets#1",
                "A vet for an old cat?",
                "She is nineteen.",
                List.of("pets", "cats"),
                new MemberId("bo r."),
                Instant.parse("2026-05-01T10:00:00Z"),
                SOURCE,
                List.of(told));

        assertThat(EntryBytes.read(EntryBytes.of(entry))).isEqualTo(entry);
    }

    @Test
    void anEntryComesBackWithoutWhatNobodyKnows() throws IOException {
        Source nowhere = new Source("harbour/vets.md", 0, null);
        ShelfEntry entry = new ShelfEntry(
                new CommunityId("harbour"),
                "harbour/vets.md",
                "vets#2",
                "",
                "",
                List.of(),
                null,
                null,
                nowhere,
                List.of(new Recommendation("answer 2", new MemberId("cy s."), null, "", List.of(), nowhere)));

        assertThat(EntryBytes.read(EntryBytes.of(entry))).isEqualTo(entry);
    }
}
