package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;

/// Reads one exchange: the mentions of each peer's answer, agreement with the answer before, one voice a peer.
final class ExchangeReader {

    private final AnswerReader answers;
    private final Advice advice;
    private final Reasons reasons;
    private final Pointing pointing;
    private final Set<String> titles;
    private final Set<String> occupations;

    ExchangeReader(Lexicon lexicon) {
        Stances stances = new Stances(lexicon);
        answers = new AnswerReader(lexicon, stances);
        pointing = new Pointing(lexicon, stances);
        advice = new Advice(lexicon);
        reasons = new Reasons(lexicon);
        titles = lexicon.words("titles");
        occupations = lexicon.words("occupations");
    }

    List<Recommendation> read(Exchange exchange, Names names) {
        List<ReadAnswer> read = peers(exchange, names);
        List<Mention> all =
                read.stream().flatMap(one -> one.mentions().stream()).toList();
        Aliases aliases = new Aliases(all, titles);
        Set<String> offered = offered(all, aliases);
        boolean person = asksForPerson(exchange);
        offered.removeIf(
                name -> names.isMember(Forms.key(name)) && !(person && isVouchedForBySeveral(name, read, aliases)));
        return offered.isEmpty() ? advised(read) : named(read, aliases, offered);
    }

    /// The names that enough speaks for.
    private static Set<String> offered(List<Mention> mentions, Aliases aliases) {
        Map<String, Integer> points = new HashMap<>();
        mentions.forEach(mention -> points.merge(aliases.of(mention), mention.evidence(), Integer::sum));
        points.values().removeIf(sum -> sum < Evidence.POINTS_MIN);
        return points.keySet();
    }

    private boolean asksForPerson(Exchange exchange) {
        return Scanner.sentences(exchange.request().wording()).stream()
                .flatMap(sentence -> sentence.forms().stream())
                .anyMatch(occupations::contains);
    }

    private static boolean isVouchedForBySeveral(String name, List<ReadAnswer> read, Aliases aliases) {
        return read.stream()
                        .filter(one -> one.mentions().stream()
                                .anyMatch(mention -> mention.stance() == Stance.VOUCH
                                        && aliases.of(mention).equals(name)))
                        .map(one -> one.message().by())
                        .distinct()
                        .count()
                > 1;
    }

    private List<ReadAnswer> peers(Exchange exchange, Names names) {
        List<Mention> asked = answers.asked(Scanner.sentences(exchange.request().wording()), names);
        Set<String> keys = asked.stream().map(Mention::key).collect(Collectors.toSet());
        List<ReadAnswer> read = new ArrayList<>();
        for (Message answer : exchange.answers()) {
            if (!exchange.isByPeer(answer)) {
                continue;
            }
            List<Sentence> sentences = Scanner.sentences(answer.wording());
            List<Mention> mentions = answers.mentions(sentences, names, keys);
            if (mentions.stream().noneMatch(mention -> mention.evidence() >= Evidence.POINTS_MIN)) {
                List<Mention> meant = pointing.mentions(answer, sentences, read, asked);
                mentions = meant.isEmpty() ? mentions : meant;
            }
            read.add(new ReadAnswer(answer, sentences, mentions));
        }
        return read;
    }

    private List<Recommendation> named(List<ReadAnswer> read, Aliases aliases, Set<String> offered) {
        Tally tally = new Tally();
        List<Map<String, List<Mention>>> byName =
                read.stream().map(one -> byName(one, aliases, offered)).toList();
        for (int i = 0; i < read.size(); i++) {
            tally.add(read.get(i).message().by(), i, byName.get(i));
        }
        List<Recommendation> recommendations = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Message message = read.get(i).message();
            List<Opinion> opinions = new ArrayList<>();
            for (Map.Entry<String, List<Mention>> said : byName.get(i).entrySet()) {
                if (tally.isSaidIn(i, message.by(), said.getKey())) {
                    opinions.add(opinion(message, said.getKey(), said.getValue()));
                }
            }
            if (!opinions.isEmpty()) {
                recommendations.add(recommendation(message, opinions));
            }
        }
        return recommendations;
    }

    private static Map<String, List<Mention>> byName(ReadAnswer read, Aliases aliases, Set<String> offered) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : read.mentions()) {
            String name = aliases.of(mention);
            if (offered.contains(name)) {
                byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(mention);
            }
        }
        return byName;
    }

    private Opinion opinion(Message message, String name, List<Mention> said) {
        Stance stance = said.getLast().stance();
        for (Mention mention : said) {
            stance = mention.explicit() ? mention.stance() : stance;
        }
        return new Opinion(Opinion.Kind.NAMED, name, stance, reasons.of(message.wording(), saying(stance, said)));
    }

    private static List<Mention> saying(Stance stance, List<Mention> said) {
        return said.stream().filter(mention -> mention.stance() == stance).toList();
    }

    private List<Recommendation> advised(List<ReadAnswer> read) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (ReadAnswer one : read) {
            advice.in(one.message().wording(), one.sentences())
                    .ifPresent(opinion -> recommendations.add(recommendation(one.message(), List.of(opinion))));
        }
        return recommendations;
    }

    private static Recommendation recommendation(Message message, List<Opinion> opinions) {
        return new Recommendation(
                message.id(),
                message.by(),
                message.at(),
                message.wording(),
                opinions,
                message.source(),
                message.circumstances());
    }
}
