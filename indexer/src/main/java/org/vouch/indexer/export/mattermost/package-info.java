/// Bulk exports of Mattermost: [org.vouch.indexer.export.mattermost.Mattermost] reads one object a line, first who
/// there
/// is, then what they said.
@NullMarked
package org.vouch.indexer.export.mattermost;

import org.jspecify.annotations.NullMarked;
