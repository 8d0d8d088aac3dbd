/// The words of the house as records: who said what of which suggestion, when and where. No I/O.
@NullMarked
package org.vouch.indexer.recommendation;

import org.jspecify.annotations.NullMarked;
