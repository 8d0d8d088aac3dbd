/// How fast the product is beside bare programs and peers that do the same work, in one run.
/// [org.vouch.evaluation.speed.Races] is the entry.
@NullMarked
package org.vouch.evaluation.speed;

import org.jspecify.annotations.NullMarked;
