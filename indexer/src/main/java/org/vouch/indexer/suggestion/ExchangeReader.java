package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Aliases;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;
import org.vouch.indexer.recommendation.SuggestionKey;

/// Reads one exchange: what each peer's answer says of what it offers, or of what was named before it, one voice a
/// peer.
final class ExchangeReader {

    private final AnswerReader answers;
    private final Offers offers;
    private final Advice advice;
    private final Reasons reasons;
    private final Pointing pointing;
    private final Stances stances;
    private final Set<String> occupations;
    private final Set<String> ordinary;
    private final OwnThings own;

    ExchangeReader(Lexicon lexicon, @Nullable Encoder encoder) {
        stances = new Stances(lexicon);
        answers = new AnswerReader(lexicon, stances);
        pointing = new Pointing(lexicon, CommonWords.english(lexicon), stances);
        offers = Offers.english(lexicon, encoder);
        advice = new Advice(lexicon);
        reasons = new Reasons(lexicon);
        occupations = lexicon.words("occupations");
        ordinary = lexicon.words("ordinary words");
        own = new OwnThings(lexicon);
    }

    /// Of what was learned.
    String fingerprint() {
        return stances.fingerprint() + offers.fingerprint();
    }

    List<Recommendation> read(Exchange exchange, Names names, Collection<Correction> corrections) {
        List<ReadAnswer> read = peers(exchange, names, corrections);
        FullNames full = new FullNames(read, corrections);
        Set<String> offered = full.all();
        boolean person = asksForPerson(exchange);
        offered.removeIf(
                name -> names.isMember(Forms.key(name)) && !(person && isVouchedForBySeveral(name, read, full)));
        return offered.isEmpty() ? advised(read) : named(read, full, offered);
    }

    /// Why each answer counts for or against what it is meant for, in the order of the answers.
    List<Grounds> grounds(Exchange exchange, Names names, Collection<Correction> corrections) {
        List<ReadAnswer> read = peers(exchange, names, corrections);
        FullNames full = new FullNames(read, corrections);
        return read.stream()
                .flatMap(one -> one.mentions().stream().map(mention -> full.grounds(one, mention)))
                .toList();
    }

    /// The fullest name that the exchange gives each suggestion.
    private static final class FullNames {

        private final Aliases aliases;
        private final Map<SuggestionKey, String> names = new HashMap<>();

        FullNames(List<ReadAnswer> read, Collection<Correction> corrections) {
            List<String> written = read.stream()
                    .flatMap(answer -> answer.mentions().stream())
                    .map(Mention::name)
                    .toList();
            aliases = Aliases.inExchange(written, corrections);
            written.forEach(name -> names.merge(aliases.of(name), name, Aliases::fuller));
        }

        String of(Mention mention) {
            return names.getOrDefault(aliases.of(mention.name()), mention.name());
        }

        Grounds grounds(ReadAnswer answer, Mention mention) {
            String name = of(mention);
            boolean same = Forms.key(name).equals(mention.key());
            return new Grounds(
                    answer.message().id(),
                    name,
                    mention.name(),
                    mention.words(),
                    mention.meant(),
                    same ? "" : aliases.why(mention.name()).orElse("the same as '" + name + "'"));
        }

        Set<String> all() {
            return new TreeSet<>(names.values());
        }
    }

    private boolean asksForPerson(Exchange exchange) {
        return Scanner.sentences(exchange.request().wording()).stream()
                .flatMap(sentence -> sentence.forms().stream())
                .anyMatch(occupations::contains);
    }

    private static boolean isVouchedForBySeveral(String name, List<ReadAnswer> read, FullNames full) {
        return read.stream()
                        .filter(one -> one.mentions().stream()
                                .anyMatch(mention -> mention.stance() == Stance.VOUCH
                                        && full.of(mention).equals(name)))
                        .map(one -> one.message().by())
                        .distinct()
                        .count()
                > 1;
    }

    private List<ReadAnswer> peers(Exchange exchange, Names names, Collection<Correction> corrections) {
        List<Sentence> request = Scanner.sentences(exchange.request().wording());
        Set<String> asked =
                answers.asked(request, names).stream().map(Mention::name).collect(Collectors.toSet());
        List<Mention> about = answers.askedAbout(request, names);
        Reading reading = new Reading(exchange);
        EarlierAnswers read = new EarlierAnswers(ordinary);
        for (Offers.Offering answer : offers.answers(reading, names)) {
            Reading.Said said = answer.said();
            List<Mention> mentions =
                    answers.mentions(answer.sentences(), mention -> isAny(asked, mention.name(), corrections));
            if (mentions.isEmpty() || pointing.saysNothingElse(said.sentences())) {
                mentions = pointing.mentions(said.message(), said.sentences(), read, about);
            }
            boolean obscure = mentions.isEmpty() && pointing.isObscure(said.sentences());
            read.add(new ReadAnswer(said.message(), said.sentences(), mentions, obscure));
        }
        return read.all();
    }

    /// Whether a name, however it is written, is one of those that the request gives. One word of the request may only
    /// say where: who asks in Northtown has not named the Northtown Clinic.
    private static boolean isAny(Set<String> asked, String name, Collection<Correction> corrections) {
        if (asked.isEmpty()) {
            return false;
        }
        Set<String> all = new TreeSet<>(asked);
        all.add(name);
        Aliases aliases = Aliases.inExchange(all, corrections);
        return asked.stream()
                .filter(one -> aliases.of(one).equals(aliases.of(name)))
                .anyMatch(one -> Forms.key(one).equals(Forms.key(name))
                        || one.contains(" ")
                        || Aliases.fuller(one, name).equals(one));
    }

    private List<Recommendation> named(List<ReadAnswer> read, FullNames full, Set<String> offered) {
        Tally tally = new Tally();
        List<Map<String, List<Mention>>> byName =
                read.stream().map(one -> byName(one, full, offered)).toList();
        for (int i = 0; i < read.size(); i++) {
            tally.add(read.get(i).message().by(), i, byName.get(i));
        }
        List<Recommendation> recommendations = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Message message = read.get(i).message();
            List<Opinion> opinions = new ArrayList<>();
            for (Map.Entry<String, List<Mention>> said : byName.get(i).entrySet()) {
                if (tally.isSaidIn(i, message.by(), said.getKey())) {
                    opinions.add(opinion(read.get(i), said.getKey(), said.getValue()));
                }
            }
            if (!opinions.isEmpty()) {
                recommendations.add(recommendation(message, opinions));
            }
        }
        return recommendations;
    }

    private static Map<String, List<Mention>> byName(ReadAnswer read, FullNames full, Set<String> offered) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : read.mentions()) {
            String name = full.of(mention);
            if (offered.contains(name)) {
                byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(mention);
            }
        }
        return byName;
    }

    private Opinion opinion(ReadAnswer read, String name, List<Mention> said) {
        Stance stance = said.getLast().stance();
        for (Mention mention : said) {
            stance = mention.explicit() ? mention.stance() : stance;
        }
        String reason = reasons.of(read.message().wording(), saying(stance, said), read.mentions());
        boolean advertised = stance == Stance.VOUCH && own.has(read, said);
        return new Opinion(Opinion.Kind.NAMED, name, stance, reason, advertised);
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
