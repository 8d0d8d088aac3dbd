/// What Slack gives a workspace that exports its channels.
@NullMarked
package org.vouch.indexer.export.slack;

import org.jspecify.annotations.NullMarked;
