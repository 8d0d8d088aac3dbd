/// Exports of Signal: [org.vouch.indexer.export.signal.Signal] reads the frames of a backup, one JSON object a line, in
/// which people and groups come before what was said.
@NullMarked
package org.vouch.indexer.export.signal;

import org.jspecify.annotations.NullMarked;
