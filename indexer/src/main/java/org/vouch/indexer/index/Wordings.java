package org.vouch.indexer.index;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;

/// What an entry says, as far as its meaning goes. Where it stands, who said it and when is no part of it.
///
/// @param community whose it is
/// @param request   what was asked
/// @param answers   what each recommendation says, in the order of the entry
public record Wordings(CommunityId community, String request, List<String> answers) {

    /// Stands in no text that anybody writes.
    private static final String BETWEEN = "\u0000";

    public Wordings {
        answers = List.copyOf(answers);
    }

    /// What `entry` says.
    public static Wordings of(ShelfEntry entry) {
        return new Wordings(
                entry.community(),
                request(entry.title(), entry.text()),
                entry.recommendations().stream().map(Wordings::answer).toList());
    }

    /// A request as one text. A title that was cut from the text says nothing more.
    public static String request(String title, String text) {
        if (text.isBlank()) {
            return title;
        }
        return title.isBlank() || text.contains(title) ? text : title + "\n" + text;
    }

    private static String answer(Recommendation recommendation) {
        return recommendation.text().isBlank()
                ? recommendation.opinions().stream().map(Opinion::name).collect(Collectors.joining(", "))
                : recommendation.text();
    }

    /// The same for the same words of the same community, and for no others: 122 bits of a hash, in 36 characters.
    public String key() {
        String all = community.value() + BETWEEN + request + BETWEEN + String.join(BETWEEN, answers);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
