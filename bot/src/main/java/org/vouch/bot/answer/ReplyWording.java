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
/// @param charactersMax length of a reply; suggestions that do not fit are left out, the last first, and of a single
///                      one its quotes
/// @param zone          in which dates are shown
public record ReplyWording(int charactersMax, ZoneId zone) {

    private static final String NOTHING_KNOWN = "Nobody has recommended that here yet.";
    private static final String NOTHING_ASKED =
            "Say what you are looking for, for example: managed SOC provider for a hospital";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /// Said in a chat that belongs to no community, so that an admin can put it right.
    public static Wording noCommunity(ChatId chat) {
        return Wording.plain("This chat belongs to no community yet. An admin can add its id, " + chat.value()
                + ", to a community in config/vouch.yaml.");
    }

    /// The answer to a question: what peers suggested, best first.
    public Wording answer(Findings findings) {
        List<RankedSuggestion> shown = findings.suggestions();
        if (shown.isEmpty()) {
            return Wording.plain(nothing(findings));
        }
        Wording wording = answer(shown);
        while (wording.text().length() > charactersMax && canBeLess(shown)) {
            shown = less(shown);
            wording = answer(shown);
        }
        return wording;
    }

    /// What is said when nothing was found.
    public static String nothing(Findings findings) {
        return findings.asksSomething() ? NOTHING_KNOWN : NOTHING_ASKED;
    }

    /// How many peers speak for and against a suggestion, and when one last did.
    public String standing(RankedSuggestion suggestion) {
        StringBuilder standing = new StringBuilder(peers(suggestion.vouches(), "vouches", "vouch"));
        if (suggestion.warnings() > 0) {
            standing.append(", ").append(peers(suggestion.warnings(), "warns", "warn"));
        }
        return standing.append(newest(suggestion.newest())).toString();
    }

    private static boolean canBeLess(List<RankedSuggestion> shown) {
        return shown.size() > 1 || !shown.getFirst().quotes().isEmpty();
    }

    private static List<RankedSuggestion> less(List<RankedSuggestion> shown) {
        return shown.size() > 1
                ? shown.subList(0, shown.size() - 1)
                : List.of(shown.getFirst().withoutLastQuote());
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
