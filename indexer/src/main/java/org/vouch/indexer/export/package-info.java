/// Chat exports as the apps wrote them. [org.vouch.indexer.export.ExportFormat] is what a format has to do; a
/// [org.vouch.indexer.export.Bundle] is what a curator dropped, and a [org.vouch.indexer.export.Hearing] takes what was
/// said. Each app has a room of its own below this one.
@NullMarked
package org.vouch.indexer.export;

import org.jspecify.annotations.NullMarked;
