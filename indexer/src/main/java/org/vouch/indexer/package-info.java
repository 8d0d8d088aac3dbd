/// Knowledge folder in, index out: [org.vouch.indexer.BuildIndex] tells the whole story, one line a room.
@NullMarked
package org.vouch.indexer;

import org.jspecify.annotations.NullMarked;
