package org.vouch.evaluation.finding;

import java.util.Map;
import java.util.Set;

/// A request that was asked again.
///
/// @param title   its subject line; may be empty
/// @param text    the request itself
/// @param grades  of past threads, by their id: 2 asked the same, 1 something near, 0 something else. What is not
///                graded is 0 too
/// @param helpful ids of the past answers that help who asks
public record AskedAgain(String title, String text, Map<String, Integer> grades, Set<String> helpful) {

    /// The grade of a thread that asked the same.
    public static final int SAME = 2;

    public AskedAgain {
        grades = Map.copyOf(grades);
        helpful = Set.copyOf(helpful);
    }

    /// The grade of a past thread.
    public int grade(String thread) {
        return grades.getOrDefault(thread, 0);
    }
}
