package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Finds what a message shows: the same for the model that judges it and for the training of that model.
final class Traits {

    private final Language language;
    private final MessageTraits ofMessage;
    private final SentenceTraits ofSentence;

    /// @param matters whether a name is the beginning of any that has a weight
    Traits(Language language, Predicate<String> matters) {
        this.language = language;
        ofMessage = new MessageTraits(
                new Addressee(language.fillers(), language.shapes().keySet()));
        ofSentence = new SentenceTraits(language, matters);
    }

    Evidence of(String text, RequestContext context) {
        String said = Addressee.unbridged(text);
        List<Sentence> sentences = Sentences.of(said, language.spelling());
        List<List<Found>> found = sentences.stream().map(language.cues()::in).toList();
        List<Asking> askings = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            askings.add(Asking.of(sentences.get(i), found.get(i)));
        }
        Doubts doubts = Doubts.of(sentences, found, ofMessage.isToOne(said, found, context));
        PlaceTraits places = new PlaceTraits(askings, doubts.belief());
        List<List<Trait>> bySentence = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Trait> traits = ofSentence.of(sentences.get(i), found.get(i));
            traits.addAll(places.of(i));
            bySentence.add(traits);
        }
        List<Trait> whole = ofMessage.of(said, sentences, found, context);
        whole.addAll(MessageTraits.of(doubts));
        return new Evidence(said, askings, whole, bySentence);
    }
}
