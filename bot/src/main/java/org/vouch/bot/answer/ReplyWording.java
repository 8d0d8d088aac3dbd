package org.vouch.bot.answer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Quote;
import org.vouch.bot.search.RankedSuggestion;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Stance;

/// What Vouch says, word for word. People's names are in none of it.
///
/// @param charactersMax length of a reply; suggestions that do not fit are left out, the last first
/// @param zone          in which dates are shown
public record ReplyWording(int charactersMax, ZoneId zone) {

    /// Said when nobody has recommended what was asked for.
    public static final String NOTHING_KNOWN = "Nobody has recommended that here yet.";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /// Said in a chat that belongs to no community, so that an admin can put it right.
    public static Wording noCommunity(ChatId chat) {
        return Wording.plain("This chat belongs to no community yet. An admin can add its id, " + chat.value()
                + ", to a community in config/vouch.yaml.");
    }

    /// The answer to a question: what peers suggested, best first.
    public Wording answer(Findings findings) {
        if (findings.suggestions().isEmpty()) {
            return Wording.plain(NOTHING_KNOWN);
        }
        for (int shown = findings.suggestions().size(); shown > 1; shown--) {
            Wording wording = answer(findings.suggestions().subList(0, shown));
            if (wording.text().length() <= charactersMax) {
                return wording;
            }
        }
        return answer(findings.suggestions().subList(0, 1));
    }

    /// How many peers speak for and against a suggestion, and when one last did.
    public String standing(RankedSuggestion suggestion) {
        StringBuilder standing = new StringBuilder(peers(suggestion.vouches(), "vouches", "vouch"));
        if (suggestion.warnings() > 0) {
            standing.append(", ").append(peers(suggestion.warnings(), "warns", "warn"));
        }
        return standing.append(newest(suggestion.newest())).toString();
    }

    private Wording answer(List<RankedSuggestion> suggestions) {
        boolean advice = suggestions.getFirst().kind() == Opinion.Kind.ADVICE;
        Wording.Builder wording = new Wording.Builder()
                .plain(advice ? "Nobody has named anything here, but peers advised:" : "Peers here said before:");
        int rank = 0;
        for (RankedSuggestion suggestion : suggestions) {
            rank++;
            wording.plain("\n\n" + rank + ". ");
            if (advice) {
                wording.italic("“" + suggestion.name() + "”");
            } else {
                wording.bold(suggestion.name()).plain(" — " + standing(suggestion));
            }
            suggestion.quotes().forEach(quote -> quote(wording, quote));
        }
        return wording.build();
    }

    private static void quote(Wording.Builder wording, Quote quote) {
        wording.plain("\n");
        if (!quote.text().isBlank()) {
            wording.plain(quote.stance() == Stance.WARNING ? "Against: " : "")
                    .italic("“" + quote.text() + "”")
                    .plain(" ");
        }
        String link = quote.source().link();
        if (link == null) {
            wording.faint("(" + quote.source().place() + ")");
        } else {
            wording.link("(where it was said)", link);
        }
    }

    private static String peers(int count, String one, String many) {
        return switch (count) {
            case 0 -> "nobody " + one;
            case 1 -> "1 peer " + one;
            default -> count + " peers " + many;
        };
    }

    private String newest(@Nullable Instant newest) {
        return newest == null ? "" : ", newest " + MONTH.format(newest.atZone(zone));
    }
}
