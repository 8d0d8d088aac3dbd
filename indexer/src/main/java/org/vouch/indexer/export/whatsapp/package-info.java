/// Chats that WhatsApp wrote down as text, in the language and date format of whoever exported them.
@NullMarked
package org.vouch.indexer.export.whatsapp;

import org.jspecify.annotations.NullMarked;
