/// Learns what the product ships as weights: labelled examples in, the lines of a model out. By liblinear.
@NullMarked
package org.vouch.evaluation.training;

import org.jspecify.annotations.NullMarked;
