/// What Telegram Desktop writes when it exports chats, as JSON or as pages.
@NullMarked
package org.vouch.indexer.export.telegram;

import org.jspecify.annotations.NullMarked;
