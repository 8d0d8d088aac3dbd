/// Archives of mailing lists: [org.vouch.indexer.export.mail.MailArchive] cuts an mbox into mails, and of each keeps
/// what its sender wrote, without what was quoted, signed or attached.
@NullMarked
package org.vouch.indexer.export.mail;

import org.jspecify.annotations.NullMarked;
