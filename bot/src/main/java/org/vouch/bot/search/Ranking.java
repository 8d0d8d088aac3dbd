package org.vouch.bot.search;

import java.time.Duration;
import org.vouch.indexer.index.FieldWeights;

/// How suggestions are ranked. Every number is an admin's setting.
///
/// @param halfLife         after this long, what a peer said counts half
/// @param freshnessMin     what a peer said counts so much however old it is; 0 to 1
/// @param undatedFreshness what a date counts that nobody knows; 0 to 1
/// @param warningWeight    how many vouches one warning outweighs
/// @param feedbackWeight   the largest share of a score that members' votes and choices add or take; 0 to 0.5
/// @param relevanceMin     what is less relevant is not said; 0 to 1
/// @param suggestionsMax   how many suggestions a reply holds
/// @param quotesMax        how many quotes a suggestion shows
/// @param quoteCharactersMax length of a quote
/// @param exchangesMax     how many exchanges are looked into
/// @param meaningWeight    what meaning counts against words when those are chosen; 0 to 1
/// @param fields           how much a word counts by where it is found
public record Ranking(
        Duration halfLife,
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
        FieldWeights fields) {}
