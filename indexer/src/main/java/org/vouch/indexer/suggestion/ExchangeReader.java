package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;

/// Reads one exchange: the mentions of each peer's answer, agreement with the answer before, one voice a peer.
final class ExchangeReader {

    private static final int AGREEMENT_WORDS_MAX = 5;

    private final AnswerReader answers;
    private final Offers offers;
    private final Advice advice;
    private final Phrases agreement;
    private final Set<String> titles;
    private final Set<String> occupations;

    ExchangeReader(Lexicon lexicon) {
        answers = new AnswerReader(lexicon);
        offers = Offers.english(lexicon);
        advice = new Advice(lexicon);
        agreement = lexicon.phrases("agreement");
        titles = lexicon.words("titles");
        occupations = lexicon.words("occupations");
    }

    /// An answer by a peer, and what it names.
    private record Read(Message message, List<Sentence> sentences, List<Mention> mentions) {}

    List<Recommendation> read(Exchange exchange, Names names) {
        List<Read> read = peers(exchange, names);
        List<Mention> all =
                read.stream().flatMap(one -> one.mentions().stream()).toList();
        Aliases aliases = new Aliases(all, titles);
        Set<String> offered = new java.util.HashSet<>();
        all.forEach(mention -> offered.add(aliases.of(mention)));
        boolean person = asksForPerson(exchange);
        offered.removeIf(
                name -> names.isMember(Forms.key(name)) && !(person && isVouchedForBySeveral(name, read, aliases)));
        return offered.isEmpty() ? advised(read) : named(read, aliases, offered);
    }

    private boolean asksForPerson(Exchange exchange) {
        return Scanner.sentences(exchange.request().wording()).stream()
                .flatMap(sentence -> sentence.forms().stream())
                .anyMatch(occupations::contains);
    }

    private static boolean isVouchedForBySeveral(String name, List<Read> read, Aliases aliases) {
        return read.stream()
                        .filter(one -> one.mentions().stream()
                                .anyMatch(mention -> mention.stance() == Stance.VOUCH
                                        && aliases.of(mention).equals(name)))
                        .map(one -> one.message().by())
                        .distinct()
                        .count()
                > 1;
    }

    private List<Read> peers(Exchange exchange, Names names) {
        Set<String> asked = answers.asked(Scanner.sentences(exchange.request().wording()), names);
        List<Read> read = new ArrayList<>();
        Reading reading = new Reading(exchange);
        Map<String, Map<Integer, List<Spot>>> spots = spots(reading, names);
        for (Reading.Said said : reading.answers()) {
            if (!said.peer()) {
                continue;
            }
            Message answer = said.message();
            List<Sentence> sentences = said.sentences();
            Map<Integer, List<Spot>> here = spots.getOrDefault(answer.id(), Map.of());
            List<List<Spot>> bySentence = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                bySentence.add(here.getOrDefault(i, List.of()));
            }
            List<Mention> mentions = answers.mentions(sentences, bySentence, asked);
            if (!read.isEmpty() && agrees(sentences)) {
                mentions = echoed(read.getLast().mentions(), sentences.getFirst());
            }
            read.add(new Read(answer, sentences, mentions));
        }
        return read;
    }

    private Map<String, Map<Integer, List<Spot>>> spots(Reading reading, Names names) {
        Map<String, Map<Integer, List<Spot>>> spots = new HashMap<>();
        for (Candidate candidate : offers.offered(reading, names)) {
            for (Candidate.Place place : candidate.mentions()) {
                Line.InSentence where = place.inSentence();
                spots.computeIfAbsent(place.said().message().id(), _ -> new HashMap<>())
                        .computeIfAbsent(where.sentence(), _ -> new ArrayList<>())
                        .add(where.spot());
            }
        }
        spots.values().forEach(by -> by.values().forEach(list -> list.sort(java.util.Comparator.comparingInt(Spot::first))));
        return spots;
    }

    /// Whether an answer only agrees with the one before it.
    private boolean agrees(List<Sentence> answer) {
        return answer.size() == 1
                && answer.getFirst().tokens().size() <= AGREEMENT_WORDS_MAX
                && agreement.begins(answer.getFirst().forms());
    }

    private static List<Mention> echoed(List<Mention> mentions, Sentence agreeing) {
        return mentions.stream()
                .map(mention -> new Mention(
                        mention.name(), mention.key(), mention.stance(), true, mention.evidence(), agreeing))
                .toList();
    }

    private static List<Recommendation> named(List<Read> read, Aliases aliases, Set<String> offered) {
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

    private static Map<String, List<Mention>> byName(Read read, Aliases aliases, Set<String> offered) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : read.mentions()) {
            String name = aliases.of(mention);
            if (offered.contains(name)) {
                byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(mention);
            }
        }
        return byName;
    }

    private static Opinion opinion(Message message, String name, List<Mention> said) {
        Stance stance = said.getLast().stance();
        for (Mention mention : said) {
            stance = mention.explicit() ? mention.stance() : stance;
        }
        return new Opinion(Opinion.Kind.NAMED, name, stance, Reasons.of(message.wording(), saying(stance, said)));
    }

    private static List<Mention> saying(Stance stance, List<Mention> said) {
        return said.stream().filter(mention -> mention.stance() == stance).toList();
    }

    private List<Recommendation> advised(List<Read> read) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (Read one : read) {
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
