/// Telegram groups as a [org.vouch.bot.chat.ChatRoom]. The only room that knows the Bot API.
///
/// [TelegramRoom] is the door. Hearing: `Polling` fetches updates and confirms them only once each was handed in;
/// `UpdateReading` reads them one by one; `EventReading` says what each means. Saying: `Rendering` puts a wording
/// into Telegram's form, `Saying` sends it and judges the outcome:
///
/// | what comes back | outcome |
/// |---|---|
/// | `ok` with a message id | delivered |
/// | 429 | try later, after the `retry_after` that it names |
/// | 400 with `migrate_to_chat_id` | moved |
/// | 400 about entities | once more as plain text, then as here |
/// | 401, 404: the token is not accepted | try later: a person must mend the token |
/// | 400 to an edit, as the message says so already | delivered |
/// | any other 4xx, such as 403 of a chat that the bot was removed from | refused |
/// | no connection, so that nothing was sent | try later |
/// | 5xx, HTML, nothing, `{}`, a time-out, a cut connection, an interrupt | unknown: it may stand in the chat |
///
/// Telegram takes no key by which it would recognise a request that is sent again. So an unknown outcome is reported
/// as such and never sent again from here.
@NullMarked
package org.vouch.bot.telegram;

import org.jspecify.annotations.NullMarked;
