package org.vouch.evaluation;

import picocli.CommandLine.Command;

/// `train`: learns the weights that ship, one subcommand a model.
@Command(
        name = "train",
        description = "Learns the weights that ship with the product.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainDetect.class,
            TrainFind.class,
            TrainLink.class,
            TrainBelonging.class,
            TrainStances.class,
            TrainSuggest.class,
            TrainWords.class
        })
final class Train {}
