/// How much of what single exchanges tell is still heard when they are told at once, in one group chat without reply
/// marks. [org.vouch.evaluation.interleaving.Interleaving] mixes, [org.vouch.evaluation.interleaving.Survival] counts.
@NullMarked
package org.vouch.evaluation.interleaving;

import org.jspecify.annotations.NullMarked;
