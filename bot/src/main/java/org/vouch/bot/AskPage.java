package org.vouch.bot;

import java.time.Instant;
import java.util.Locale;
import org.vouch.bot.answer.ReplyWording;
import org.vouch.bot.chat.StyledText;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.search.Explanation;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Quote;
import org.vouch.bot.search.RankedSuggestion;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Stance;

/// Findings as a person reads them on a terminal or in a file.
final class AskPage {

    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String END = "\u001b[0m";

    private final Terminal terminal;
    private final ReplyWording wording;

    AskPage(Terminal terminal, ReplyWording wording) {
        this.terminal = terminal;
        this.wording = wording;
    }

    void print(Findings findings, boolean explained) {
        if (findings.suggestions().isEmpty()) {
            line(wording.nothing(findings));
        }
        int rank = 0;
        for (RankedSuggestion suggestion : findings.suggestions()) {
            rank++;
            print(rank, suggestion, findings.question().asOf());
            if (explained) {
                print(suggestion.explanation());
            }
        }
        if (explained) {
            line(styled(
                    FAINT,
                    "Searched for: " + StyledText.clean(findings.question().subject())));
        }
        terminal.out().flush();
    }

    private void print(int rank, RankedSuggestion suggestion, Instant asOf) {
        boolean named = suggestion.kind() == Opinion.Kind.NAMED;
        line(rank + ". "
                + (named
                        ? styled(BOLD, StyledText.clean(suggestion.name())) + " — "
                                + wording.standing().of(suggestion, asOf)
                        : "“" + StyledText.clean(suggestion.name()) + "”"));
        suggestion.quotes().forEach(this::print);
    }

    private void print(Quote quote) {
        String said = quote.text().isBlank() ? "" : "“" + StyledText.clean(quote.text()) + "” ";
        String against = quote.stance() == Stance.WARNING ? wording.phrases().say(Phrase.AGAINST) + " " : "";
        String link = quote.source().link() == null ? "" : " " + quote.source().link();
        String source = StyledText.clean(quote.source().place() + link);
        line("   " + against + said + styled(FAINT, "(" + source + ")"));
    }

    private void print(Explanation explanation) {
        line(String.format(Locale.ROOT, "   score %.3f =", explanation.sum()));
        explanation
                .parts()
                .forEach(part -> line(
                        String.format(Locale.ROOT, "     %+.3f  %s", part.points(), StyledText.clean(part.what()))));
    }

    private String styled(String style, String text) {
        return terminal.colours() ? style + text + END : text;
    }

    private void line(String line) {
        terminal.out().println(line);
    }
}
