/// The knowledge folder, read: cards and transcripts, and a [org.vouch.indexer.recommendation.Problem] for every
/// mistake. One class a format.
@NullMarked
package org.vouch.indexer.knowledge;

import org.jspecify.annotations.NullMarked;
