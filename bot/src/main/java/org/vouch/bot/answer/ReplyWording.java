package org.vouch.bot.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Quote;
import org.vouch.bot.search.RankedSuggestion;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Stance;

/// What Vouch answers, word for word. People's names are in none of it.
///
/// @param standing       how suggestions stand
/// @param suggestionsMax in one reply
/// @param charactersMax  length of a reply; suggestions that do not fit come on the next page, and a single one loses
///                       its quotes, the last first
public record ReplyWording(Phrases phrases, Standing standing, int suggestionsMax, int charactersMax) {

    /// Said in a chat that belongs to no community, so that an admin can put it right.
    public Wording noCommunity(ChatId chat) {
        return Wording.plain(phrases.say(Phrase.NO_COMMUNITY, "chat", chat.value()));
    }

    /// The answer to a question: what peers suggested, best first.
    ///
    /// @param chat in which it is said
    public Page answer(Findings findings, ChatId chat) {
        return page(findings, 0, chat);
    }

    /// A part of the answer.
    ///
    /// @param from suggestions that come before it; when there are no more, it begins anew
    /// @param chat in which it is said
    public Page page(Findings findings, int from, ChatId chat) {
        List<RankedSuggestion> all = findings.suggestions();
        if (all.isEmpty()) {
            return new Page(Wording.plain(nothing(findings)), List.of(), 0, 0);
        }
        int start = from < all.size() ? from : 0;
        List<RankedSuggestion> shown = all.subList(start, Math.min(all.size(), start + suggestionsMax));
        Readers readers = new Readers(chat);
        Wording wording = answer(shown, start, findings, readers);
        while (wording.text().length() > charactersMax && canBeLess(shown)) {
            shown = less(shown);
            wording = answer(shown, start, findings, readers);
        }
        return new Page(wording, shown, start, all.size());
    }

    /// Said in place of an answer, until somebody wants it.
    public Wording offer(Findings findings) {
        // What several suggestions have in common may be the same peers, so this is how many they are at least.
        int peers = findings.suggestions().stream()
                .mapToInt(suggestion -> suggestion.vouches() - suggestion.advertised())
                .max()
                .orElse(0);
        return Wording.plain(phrases.say(Phrase.OFFER, "peers", peers));
    }

    /// The truth that nothing was found, when members said that they may be asked.
    public Wording nothingBut(int knowers) {
        return Wording.plain(phrases.say(Phrase.NOTHING_KNOWN) + " " + phrases.say(Phrase.KNOWERS, "peers", knowers));
    }

    /// Calls on the members who may know.
    public Wording calling(List<MemberId> knowers) {
        Wording.Builder wording = new Wording.Builder().plain(phrases.say(Phrase.ASKED));
        int number = 0;
        for (MemberId knower : knowers) {
            number++;
            wording.plain(" ").member(phrases.say(Phrase.KNOWER, "number", number), knower);
        }
        return wording.build();
    }

    /// What is said when nothing was found.
    public String nothing(Findings findings) {
        return phrases.say(findings.asksSomething() ? Phrase.NOTHING_KNOWN : Phrase.NOTHING_ASKED);
    }

    private static boolean canBeLess(List<RankedSuggestion> shown) {
        return shown.size() > 1 || !shown.getFirst().quotes().isEmpty();
    }

    private static List<RankedSuggestion> less(List<RankedSuggestion> shown) {
        return shown.size() > 1
                ? shown.subList(0, shown.size() - 1)
                : List.of(shown.getFirst().withoutLastQuote());
    }

    private Wording answer(List<RankedSuggestion> suggestions, int before, Findings findings, Readers readers) {
        boolean advice = suggestions.getFirst().kind() == Opinion.Kind.ADVICE;
        Wording.Builder wording = new Wording.Builder().plain(phrases.say(advice ? Phrase.ADVICE : Phrase.ANSWER));
        int rank = before;
        for (RankedSuggestion suggestion : suggestions) {
            rank++;
            wording.plain("\n\n" + rank + ". ");
            if (advice) {
                wording.italic("“" + suggestion.name() + "”");
            } else {
                String stands = standing.of(suggestion, findings.question().asOf());
                wording.bold(suggestion.name()).plain(" — " + stands);
            }
            suggestion.quotes().forEach(quote -> quote(wording, quote, readers));
        }
        return wording.build();
    }

    private void quote(Wording.Builder wording, Quote quote, Readers readers) {
        wording.plain("\n");
        if (!quote.text().isBlank()) {
            wording.plain(quote.stance() == Stance.WARNING ? phrases.say(Phrase.AGAINST) + " " : "")
                    .italic("“" + quote.text() + "”")
                    .plain(" ");
        }
        @Nullable String link = quote.source().link();
        if (link == null || !readers.mayOpen(link)) {
            wording.faint("(" + quote.source().place() + ")");
        } else {
            wording.link("(" + phrases.say(Phrase.WHERE_IT_WAS_SAID) + ")", link);
        }
    }
}
