/// Which named things do peers offer, and for or against? Pure; [org.vouch.indexer.suggestion.Suggestions] is the
/// entry.
@NullMarked
package org.vouch.indexer.suggestion;

import org.jspecify.annotations.NullMarked;
