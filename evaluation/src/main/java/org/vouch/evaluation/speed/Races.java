package org.vouch.evaluation.speed;

import java.io.IOException;
import java.util.function.Consumer;

/// All rows of the table of speeds, one after the other.
///
/// Rows that are to come have their place here: an ask by meaning beside encoding, BM25 and nearest neighbours alone,
/// and the heap of a million recommendations with vectors.
public final class Races {

    private Races() {}

    /// Measures what is planned, and hands over each row as soon as it is known.
    public static void run(Plan plan, Consumer<Row> rows) throws IOException {
        new IndexRaces(plan).run(rows);
        new AskRaces(plan).run(rows);
        new EncodeRace(plan).run(rows);
        new GrowthRaces(plan).run(rows);
        new StartRaces(plan).run(rows);
    }
}
