package org.vouch.bot;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command that all others are part of. Alone it says what there is.
@Command(
        name = "vouch",
        mixinStandardHelpOptions = true,
        versionProvider = VouchCommand.Version.class,
        description = "Answers a community's requests with what its own peers recommended before.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; also when nobody has recommended what was asked for",
            "1:something broke",
            "2:the command was not understood",
            "3:the config cannot be used, or the knowledge has problems and --strict was given",
            "4:another Vouch process is writing the index or holds the ledger"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./vouch ask \"Can anyone recommend a managed SOC provider for a mid-size hospital?\"",
            "  ./vouch chat",
            "  ./vouch index --check",
            "  ./vouch explain message \"any good plumber?\"",
            "  ./vouch replay chat.txt --community cio-circle",
            "  ./vouch queue approve all",
            "  ./vouch config check",
            "  ./vouch run",
            "  ./vouch evaluate --help",
            "Each command has a --help of its own."
        })
final class VouchCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// The version of the jar that runs.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = VouchCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Vouch " + (version == null ? "(not packaged)" : version)};
        }
    }
}
