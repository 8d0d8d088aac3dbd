package org.vouch.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;
import org.vouch.indexer.request.Reading;
import org.vouch.indexer.request.RequestContext;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.Grounds;

/// What was understood of an exchange, in lines for a curator. It names no member.
final class ExchangePage {

    private static final int CHARACTERS_MAX = 160;

    private final Requests requests;

    ExchangePage(Requests requests) {
        this.requests = requests;
    }

    /// @param offered what its answers offer
    /// @param why     they count so
    List<String> of(Exchange exchange, List<Recommendation> offered, List<Grounds> why) {
        Map<String, Recommendation> byAnswer =
                offered.stream().collect(Collectors.toMap(Recommendation::id, recommendation -> recommendation));
        List<String> lines = new ArrayList<>();
        lines.add("Request, " + place(exchange.request()));
        lines.add("  " + shortened(exchange.request().wording()));
        Reading reading = requests.read(exchange.request().wording(), context(exchange.request()));
        lines.add(String.format(Locale.ROOT, "  asks:    %.2f sure, %s", reading.score(), reading.reason()));
        lines.addAll(ReadingPage.of(reading));
        for (int i = 0; i < exchange.answers().size(); i++) {
            Message answer = exchange.answers().get(i);
            lines.add("");
            lines.add("Answer, " + place(answer) + belongs(exchange.sureness().get(i)));
            lines.add("  " + shortened(answer.wording()));
            lines.addAll(opinions(exchange, answer, byAnswer, why));
        }
        return lines;
    }

    /// As it was when the message was taken for a request.
    private static RequestContext context(Message request) {
        return new RequestContext(false, request.replyTo() != null, "");
    }

    private static String place(Message message) {
        return message.source().file() + ":" + message.source().line();
    }

    private static String belongs(double sureness) {
        return sureness == 1 ? "" : String.format(Locale.ROOT, ", belongs here: %.2f sure", sureness);
    }

    private static List<String> opinions(
            Exchange exchange, Message answer, Map<String, Recommendation> byAnswer, List<Grounds> why) {
        Recommendation recommendation = byAnswer.get(answer.id());
        if (recommendation == null || recommendation.opinions().isEmpty()) {
            return List.of(exchange.isByPeer(answer) ? "  offers nothing" : "  by the asker");
        }
        List<String> lines = new ArrayList<>();
        for (Opinion opinion : recommendation.opinions()) {
            lines.add(line(opinion));
            why.stream()
                    .filter(one ->
                            one.answer().equals(answer.id()) && one.name().equals(opinion.name()))
                    .map(ExchangePage::because)
                    .distinct()
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String because(Grounds grounds) {
        List<String> because = new ArrayList<>();
        if (grounds.meant() != null) {
            because.add((grounds.words().isEmpty() ? "agrees with " : "speaks of what is named in ")
                    + place(grounds.meant()));
        }
        if (!grounds.words().isEmpty()) {
            because.add("says '" + String.join("', '", grounds.words()) + "'");
        } else if (grounds.meant() == null) {
            because.add("named, and no single word says how");
        }
        if (!grounds.alias().isEmpty()) {
            because.add("'" + grounds.written() + "' counts here: " + grounds.alias());
        }
        return "    why: " + String.join("; ", because);
    }

    private static String line(Opinion opinion) {
        String stance = opinion.stance() == Stance.VOUCH ? "vouches for " : "warns against ";
        String what = opinion.kind() == Opinion.Kind.NAMED ? stance + opinion.name() : "advises";
        String own = opinion.own() ? ", which seems to be their own" : "";
        return "  " + what + own + (opinion.reason().isBlank() ? "" : ": \"" + shortened(opinion.reason()) + "\"");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= CHARACTERS_MAX) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(CHARACTERS_MAX - 2)) ? CHARACTERS_MAX - 2 : CHARACTERS_MAX - 1;
        return line.substring(0, end) + "…";
    }
}
