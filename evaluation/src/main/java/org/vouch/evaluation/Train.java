package org.vouch.evaluation;

import picocli.CommandLine.Command;

/// `train`: learns the weights that the product ships, one subcommand a model.
@Command(
        name = "train",
        description = "Learns the weights that the product ships.",
        mixinStandardHelpOptions = true,
        subcommands = TrainDetect.class)
final class Train {}
