/// Text to vector: texts that mean something alike have vectors that point alike.
/// [org.vouch.indexer.meaning.Encoder] is the entry.
@NullMarked
package org.vouch.indexer.meaning;

import org.jspecify.annotations.NullMarked;
