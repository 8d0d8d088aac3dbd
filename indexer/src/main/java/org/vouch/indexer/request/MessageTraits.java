package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.List;

/// What a message shows as a whole.
final class MessageTraits {

    static final Trait OPEN = Trait.ofMessage("open");

    private static final int COUNT_MAX = 3;

    private final Addressee addressee;

    MessageTraits(Addressee addressee) {
        this.addressee = addressee;
    }

    List<Trait> of(String said, List<Sentence> sentences, List<List<Found>> found, RequestContext context) {
        List<Trait> traits = new ArrayList<>();
        boolean open = holds(found, Cue.Kind.OPEN);
        if (isNamed(said, context)) {
            traits.add(Trait.ofMessage(open ? "to one, yet open" : "to one"));
        } else if (said.contains("@")) {
            traits.add(Trait.ofMessage("mention"));
        }
        if (context.reply()) {
            traits.add(Trait.ofMessage("reply"));
        }
        if (open) {
            traits.add(OPEN);
        }
        if (holds(found, Cue.Kind.OFFER)) {
            traits.add(Trait.ofMessage("offer"));
        }
        traits.add(Trait.ofMessage("sentences " + Bucket.of(sentences.size())));
        long questions = sentences.stream().filter(Sentence::question).count();
        traits.add(Trait.ofMessage("questions " + Math.min(questions, COUNT_MAX - 1)));
        Look.of(said).forEach(look -> traits.add(Trait.ofMessage(look)));
        return traits;
    }

    static List<Trait> of(Doubts doubts) {
        List<Trait> traits = new ArrayList<>();
        if (!doubts.words().isEmpty()) {
            traits.add(Trait.ofMessage("doubts " + Math.min(doubts.words().size(), COUNT_MAX)));
        }
        doubts.words().forEach(word -> traits.add(Trait.ofMessage("doubt " + word)));
        return traits;
    }

    /// Whether the message is meant for one person and for nobody else.
    boolean isToOne(String said, List<List<Found>> found, RequestContext context) {
        return !holds(found, Cue.Kind.OPEN) && isNamed(said, context);
    }

    private boolean isNamed(String said, RequestContext context) {
        return context.toMember() || addressee.isOnePerson(said);
    }

    private static boolean holds(List<List<Found>> found, Cue.Kind kind) {
        return found.stream()
                .anyMatch(in -> in.stream().anyMatch(one -> one.cue().kind() == kind));
    }
}
