/// How well and how fast chat exports are read, by Vouch and by a peer, measured on the same files.
/// [org.vouch.evaluation.importing.Comparison] is the story.
@NullMarked
package org.vouch.evaluation.importing;

import org.jspecify.annotations.NullMarked;
