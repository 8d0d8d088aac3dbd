/// The shelf: written once a build, searched through an immutable snapshot. The only room that knows Lucene and its
/// field names.
@NullMarked
package org.vouch.indexer.index;

import org.jspecify.annotations.NullMarked;
