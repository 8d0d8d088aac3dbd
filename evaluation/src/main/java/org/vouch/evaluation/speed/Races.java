package org.vouch.evaluation.speed;

import java.io.IOException;
import java.util.function.Consumer;

/// All rows of the table of speeds, one after the other.
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
