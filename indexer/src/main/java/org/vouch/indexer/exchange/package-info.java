/// Which messages answer which request? Pure; [org.vouch.indexer.exchange.Exchanges] is the entry.
@NullMarked
package org.vouch.indexer.exchange;

import org.jspecify.annotations.NullMarked;
