package org.vouch.evaluation.invented;

import static org.vouch.evaluation.invented.Chatter.one;

import java.util.List;
import java.util.SplittableRandom;

/// What is said in an invented chat when somebody asks for advice: a request, and answers that name something.
final class Advice {

    private static final List<String> TRADES = List.of(
            "plumber",
            "dentist",
            "electrician",
            "vet",
            "piano teacher",
            "bakery",
            "bicycle repair shop",
            "driving school",
            "garden centre",
            "locksmith",
            "tailor",
            "window cleaner",
            "accountant",
            "swimming club",
            "florist",
            "roofer",
            "physiotherapist",
            "moving company",
            "optician",
            "dog walker");

    private static final List<String> PLACES = List.of(
            "",
            " near the station",
            " in the old town",
            " by the harbour",
            " for a small flat",
            " that opens late",
            " for two children",
            " around the north park");

    private static final List<String> FIRST_NAMES = List.of(
            "Bluefin",
            "Northgate",
            "Marigold",
            "Copperfield",
            "Silverbirch",
            "Quillon",
            "Harrowby",
            "Tamsin",
            "Ottoline",
            "Fernleigh",
            "Greywether",
            "Larkspur",
            "Pemberly",
            "Rookwood",
            "Saltmarsh",
            "Thistledown",
            "Umberly",
            "Vantreight",
            "Wexcombe",
            "Yarrowdale",
            "Zephyrine",
            "Brackenbury",
            "Cloverfold",
            "Dunwither");

    private static final List<String> LAST_NAMES = List.of(
            "Brothers",
            "Works",
            "Partners",
            "Corner",
            "House",
            "Sons",
            "Collective",
            "Studio",
            "Express",
            "Yard",
            "Junction",
            "Kitchens");

    private static final List<String> REQUESTS = List.of(
            "Can anyone recommend a good %s?",
            "Does anybody know a good %s?",
            "Any recommendations for a %s?",
            "I'm looking for a reliable %s, any suggestions?",
            "Who knows a %s they are happy with?");

    private static final List<String> VOUCHES = List.of(
            "Try %s, they were great",
            "We always go to %s and can only recommend them",
            "I can recommend %s",
            "%s did ours last year, very happy with them",
            "+1 for %s");

    private static final List<String> WARNINGS = List.of("Avoid %s, they never came back", "Not %s, far too expensive");

    private static final int WARNINGS_PERCENT = 15;

    private final String trade;

    private Advice(String trade) {
        this.trade = trade;
    }

    static Advice any(SplittableRandom random) {
        return new Advice(one(TRADES, random));
    }

    String request(SplittableRandom random) {
        return one(REQUESTS, random).replace("%s", trade + one(PLACES, random));
    }

    String answer(SplittableRandom random) {
        List<String> answers = random.nextInt(100) < WARNINGS_PERCENT ? WARNINGS : VOUCHES;
        return one(answers, random).replace("%s", name(random));
    }

    /// What somebody could name.
    String name(SplittableRandom random) {
        return one(FIRST_NAMES, random) + " " + one(LAST_NAMES, random);
    }
}
