package org.vouch.evaluation.speed;

import java.util.Map;

/// A program that does one piece of work, in a process of its own, and tells how it did.
interface Contender {

    /// Figures by name, such as documents a second.
    Map<String, Double> run(Course course) throws Exception;
}
