package org.vouch.bot.settings;

import java.nio.file.Path;

/// How suggestions are found and ranked.
///
/// @param halfLifeDays       age at which a recommendation counts half of a new one
/// @param freshnessMin       freshness of a recommendation however old it is, 0 (forgotten) to 1
/// @param undatedFreshness   freshness of a recommendation without a date, 0 (worthless) to 1 (as if new)
/// @param warningWeight      how many vouches one warning outweighs
/// @param feedbackWeight     the largest share of a score that members' votes and choices add or take, 0 to 0.5
/// @param relevanceMin       an exchange less relevant than this, 0 to 1, is left out
/// @param suggestionsMax     suggestions in one answer
/// @param quotesMax          quotes for each suggestion
/// @param quoteCharactersMax characters in each quote
/// @param exchangesMax       exchanges looked at for one question
/// @param meaningWeight      what meaning counts against words when those are chosen, 0 (words alone) to 1
/// @param fieldWeights       which part of an exchange counts how much
/// @param synonyms           absolute file of words that mean the same
public record SearchSettings(
        int halfLifeDays,
        double freshnessMin,
        double undatedFreshness,
        double warningWeight,
        double feedbackWeight,
        double relevanceMin,
        int suggestionsMax,
        int quotesMax,
        int quoteCharactersMax,
        int exchangesMax,
        double meaningWeight,
        FieldWeights fieldWeights,
        Path synonyms) {}
