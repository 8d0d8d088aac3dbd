/// What DiscordChatExporter writes of a Discord channel, as JSON or as a table.
@NullMarked
package org.vouch.indexer.export.discord;

import org.jspecify.annotations.NullMarked;
