package dev.holdfast.cli;

import dev.holdfast.policies.cel.Pack;
import dev.holdfast.policies.cel.PackFault;
import dev.holdfast.policies.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Loads the policies of a team. A class of its own, so that what evaluates them is loaded only by those who have any. */
final class OwnPacks {
    private OwnPacks() {}

    /**
     * The rules of some packs.
     *
     * @throws BadInput with all that is wrong with them
     */
    static List<Rule> rules(List<Path> folders) {
        List<Rule> rules = new ArrayList<>();
        folders.forEach(folder -> rules.addAll(load(folder).rules()));
        return rules;
    }

    /**
     * One pack.
     *
     * @throws BadInput with all that is wrong with it
     */
    static Pack load(Path folder) {
        Pack pack = Pack.load(folder);
        if (!pack.faults().isEmpty()) {
            throw new BadInput("the pack " + folder + " cannot be used:\n"
                    + pack.faults().stream().map(PackFault::words).collect(Collectors.joining("\n")));
        }
        return pack;
    }
}
