package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What of the surroundings of something named tells whether a peer warns against it.
final class StanceFeatures {

    private static final int NEAR_WORDS = 5;

    /// A longer sentence comes to speak of something else, however it begins.
    private static final int POINTING_WORDS_MAX = 16;

    private static final Set<String> OWN = Set.of("i", "im", "ive", "we", "my", "our", "ours", "mine");

    private static final String ASIDE = " aside";

    private final Tone tone;
    private final Phrases pointers;

    StanceFeatures(Lexicon lexicon) {
        tone = new Tone(lexicon);
        pointers = lexicon.phrases("pointers");
    }

    List<String> of(Surroundings around) {
        List<String> features = new ArrayList<>();
        List<Tone.Trait> all = new ArrayList<>();
        // The name closes what stands before it and opens what stands after it: "not X", "X is not".
        add("before", with(around.before(), "_", false), features, all);
        add("after", with(around.after(), "_", true), features, all);
        add("turned", around.turned(), features, all);
        for (int i = 0; i < around.next().size(); i++) {
            List<String> words = around.next().get(i);
            String about = about(words);
            // What has a subject of its own says little of what was named.
            add((i == 0 ? "next" : "later") + about, words, features, about.equals(ASIDE) ? new ArrayList<>() : all);
        }
        add("previous", around.previous(), features, new ArrayList<>());
        near("before", around.before().reversed(), features);
        near("after", around.after(), features);
        near("turned", around.turned(), features);
        around.next().stream().limit(1).forEach(words -> near("next" + about(words), words, features));
        balance(all, features);
        if (around.question()) {
            features.add("question");
        }
        if (around.others()) {
            features.add("others");
        }
        if (around.before().isEmpty() && around.after().isEmpty()) {
            features.add(around.next().isEmpty() ? "alone" : "first");
        }
        return features;
    }

    /// What a sentence that names nothing seems to be about: the thing named before it, whoever speaks, or something
    /// of its own.
    private String about(List<String> words) {
        if (pointers.begins(words) && words.size() <= POINTING_WORDS_MAX) {
            return "";
        }
        return OWN.contains(words.getFirst()) ? " own" : ASIDE;
    }

    private static List<String> with(List<String> words, String name, boolean first) {
        List<String> all = new ArrayList<>(words);
        all.add(first ? 0 : all.size(), name);
        return all;
    }

    private void add(String zone, List<String> words, List<String> features, List<Tone.Trait> all) {
        tone.of(words).forEach(trait -> {
            features.add(zone + " " + trait);
            all.add(trait);
        });
    }

    private static void balance(List<Tone.Trait> all, List<String> features) {
        Set<Tone.Trait> any = EnumSet.noneOf(Tone.Trait.class);
        any.addAll(all);
        any.forEach(trait -> features.add("any " + trait));
        boolean bad =
                any.contains(Tone.Trait.BAD) || any.contains(Tone.Trait.NOT_GOOD) || any.contains(Tone.Trait.WARNING);
        boolean good = any.contains(Tone.Trait.GOOD)
                || any.contains(Tone.Trait.NOT_BAD)
                || any.contains(Tone.Trait.NO_WARNING);
        features.add(
                bad
                        ? (good ? "both" : "only bad")
                        : good ? "only good" : any.contains(Tone.Trait.NEGATION) ? "only negation" : "neither");
    }

    private static void near(String zone, List<String> words, List<String> features) {
        for (int i = 0; i < words.size() && i < NEAR_WORDS; i++) {
            features.add(zone + ":" + words.get(i));
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            features.add(zone + ":" + words.get(i) + " " + next);
        }
        if (!words.isEmpty()) {
            features.add(zone + "=" + words.getFirst());
        }
    }
}
