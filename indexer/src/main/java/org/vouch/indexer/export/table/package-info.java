/// Messages of any origin as a table with named columns: [org.vouch.indexer.export.table.MessageCsv] reads rows,
/// [org.vouch.indexer.export.table.MessageJson] reads objects, and both mean the same by a name (see
/// [org.vouch.indexer.export.table.Column]).
@NullMarked
package org.vouch.indexer.export.table;

import org.jspecify.annotations.NullMarked;
