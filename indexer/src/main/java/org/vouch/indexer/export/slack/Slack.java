package org.vouch.indexer.export.slack;

import java.io.IOException;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntries;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;

/// A workspace as Slack exports it: lists of users and of channels, and for each channel a folder with a file a day.
public final class Slack implements ExportFormat {

    @Override
    public String name() {
        return "Slack";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        return !Days.of(bundle).isEmpty();
    }

    @Override
    public boolean readsFolders() {
        return true;
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        Users users = Users.of(bundle, hearing);
        Channels channels = Channels.of(bundle, hearing);
        SlackText text = new SlackText(users, channels);
        boolean direct = false;
        for (Days.Day day : Days.of(bundle)) {
            if (channels.isDirect(day.folder())) {
                direct = direct || tellOfDirect(day.part(), hearing);
                continue;
            }
            Channels.Channel channel = channels.inFolder(day.folder());
            hearing.listen(channel.chat(), day.part());
            Moments moments = new Moments(day.part(), conventions, hearing);
            DayMessages messages = new DayMessages(day.part(), channel.name(), users, text, moments, hearing);
            JsonEntries.read(
                    day.part(),
                    hearing,
                    DayMessages.FIELDS::contains,
                    root -> root.list(() -> root.entry().ifPresent(messages::take)));
        }
    }

    private static boolean tellOfDirect(Part part, Hearing hearing) {
        hearing.problem(
                part,
                0,
                "direct messages, which are no community's; neither this file nor others like it are read",
                "Take the folders of direct messages out of the export: they do not belong here.");
        return true;
    }
}
