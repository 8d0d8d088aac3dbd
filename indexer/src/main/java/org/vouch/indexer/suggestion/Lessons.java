package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.learned.TagModel;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Exchange;

/// What there is to learn from exchanges whose names are marked: the features of each word, and of each thing named,
/// with what is true of it. For those who learn the weights that are used here.
public final class Lessons {

    private final Lexicon lexicon = Lexicon.english();
    private final CommonWords words = CommonWords.english(lexicon);
    private final WordTraits traits = new WordTraits(lexicon, words);
    private final WordFeatures wordFeatures = new WordFeatures(traits);
    private final Spotter spotter = new Spotter(lexicon);
    private final OfferFeatures offerFeatures = new OfferFeatures(lexicon, words);

    /// A name in an answer.
    ///
    /// @param answer  place of the answer in the exchange
    /// @param start   where it begins in the answer
    /// @param end     where it ends, exclusive
    /// @param offered whether it is offered, rather than only spoken of
    public record Marked(int answer, int start, int end, boolean offered) {}

    /// How names are found.
    ///
    /// @param named   what words speak for a name
    /// @param meant   which meanings of words speak for one; null when they are not asked about
    /// @param asked   which meanings of requests speak for answers that name things; null as well
    /// @param encoder of what words mean; null when it is not asked
    public record Tagging(
            LinearModel named,
            @Nullable LinearModel meant,
            @Nullable LinearModel asked,
            @Nullable Encoder encoder) {

        @Nullable
        NameMeaning meaning() {
            return meant == null || asked == null || encoder == null ? null : new NameMeaning(encoder, meant, asked);
        }
    }

    /// What a request means, in numbers.
    public Map<String, Double> request(Exchange exchange, Encoder encoder) {
        return NameMeaning.meant(exchange.request().wording(), encoder);
    }

    /// What the words of the peers' answers mean, and their tags.
    public void states(Exchange exchange, List<Marked> marks, Encoder encoder, BiConsumer<float[], Integer> words) {
        Reading reading = new Reading(exchange);
        for (int i = 0; i < reading.answers().size(); i++) {
            Reading.Said said = reading.answers().get(i);
            if (!said.peer()) {
                continue;
            }
            List<float[][]> states = NameMeaning.states(said, encoder);
            for (int line = 0; line < states.size(); line++) {
                List<Integer> tags =
                        tags(marks, i, said.lines().get(line).words().tokens());
                for (int word = 0; word < tags.size(); word++) {
                    words.accept(states.get(line)[word], tags.get(word));
                }
            }
        }
    }

    private static List<Integer> tags(List<Marked> marks, int answer, List<Token> tokens) {
        List<Integer> tags = new ArrayList<>();
        Marked before = null;
        for (Token token : tokens) {
            Marked mark = mark(marks, answer, token);
            tags.add(mark == null ? TagModel.OUTSIDE : mark.equals(before) ? TagModel.LATER : TagModel.FIRST);
            before = mark;
        }
        return tags;
    }

    /// Each sentence of the peers' answers: the features of its words, and their tags.
    public void sentences(
            Exchange exchange,
            Names names,
            List<Marked> marks,
            BiConsumer<List<List<String>>, List<Integer>> sentences) {
        Reading reading = new Reading(exchange);
        for (int i = 0; i < reading.answers().size(); i++) {
            Reading.Said said = reading.answers().get(i);
            if (!said.peer()) {
                continue;
            }
            for (Line line : said.lines()) {
                Sentence sentence = line.words();
                sentences.accept(
                        wordFeatures.of(reading, said, sentence, spotter.in(sentence, names), names),
                        tags(marks, i, sentence.tokens()));
            }
        }
    }

    private static @Nullable Marked mark(List<Marked> marks, int answer, Token token) {
        for (Marked mark : marks) {
            if (mark.offered() && mark.answer() == answer && token.start() < mark.end() && token.end() > mark.start()) {
                return mark;
            }
        }
        return null;
    }

    /// Each thing that a model finds to be named, with whether it is offered.
    public void offers(
            Exchange exchange,
            Names names,
            List<Marked> marks,
            Tagging tagging,
            BiConsumer<Map<String, Double>, Boolean> offers) {
        Reading reading = new Reading(exchange);
        Offers finding = offers(tagging, tagging.named());
        List<Candidate> candidates = finding.candidates(reading, names);
        Map<String, Double> asked = finding.asked(reading);
        for (Candidate candidate : candidates) {
            offers.accept(
                    finding.features(reading, candidate, candidates, asked, names),
                    isOffered(reading, candidate, marks));
        }
    }

    /// Whether a mark of what is offered stands exactly where it is named.
    private static boolean isOffered(Reading reading, Candidate candidate, List<Marked> marks) {
        for (Candidate.Place place : candidate.mentions()) {
            int answer = reading.answers().indexOf(place.said());
            List<Token> tokens = place.words().tokens();
            int start = tokens.get(place.spot().first()).start();
            int end = tokens.get(place.spot().end() - 1).end();
            for (Marked mark : marks) {
                if (mark.offered()
                        && mark.answer() == answer
                        && Math.abs(mark.start() - start) <= 4
                        && mark.end() >= end
                        && mark.end() - end <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Keys of what two models find to be offered.
    public List<String> offered(Exchange exchange, Names names, Tagging tagging, LinearModel offered) {
        return offers(tagging, offered).offered(new Reading(exchange), names).stream()
                .map(Candidate::key)
                .toList();
    }

    private Offers offers(Tagging tagging, LinearModel offered) {
        return new Offers(
                spotter,
                new NameTagger(traits, spotter, new TagModel(tagging.named())),
                tagging.meaning(),
                offerFeatures,
                offered,
                "");
    }
}
