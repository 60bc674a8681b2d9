package dev.holdfast.cli;

import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.engine.Terms;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.settings.PolicySettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command judges by: all rules, those of a team's own packs, and the team's settings.
 *
 * @param file the file of settings; null where there is none
 * @param rules the rules
 */
record CheckTerms(@Nullable Path file, List<Rule> rules) {
    /**
     * Loads the rules.
     *
     * @param file the file of settings; null where there is none
     * @param packs folders with policies of a team's own, besides those that the settings name
     * @throws BadInput where a file or a pack cannot be used
     */
    static CheckTerms of(@Nullable Path file, List<String> packs) {
        List<Rule> rules = new ArrayList<>(Catalogue.all());
        List<Path> folders = new ArrayList<>(PolicySettingsFile.packs(file));
        packs.forEach(pack -> folders.add(InputFile.path(pack)));
        if (!folders.isEmpty()) {
            rules.addAll(OwnPacks.rules(folders));
        }
        return new CheckTerms(file, rules);
    }

    /** What is told of the rules, those of waivers included. */
    List<RuleInfo> infos() {
        return Catalogue.infos(rules);
    }

    /**
     * What is judged by today.
     *
     * @param profile the profile that was asked for; null as the settings and the topologies say
     * @param part whether its waivers are for more than what is looked at
     * @throws BadInput with all that is wrong with the settings
     */
    Terms terms(@Nullable String profile, boolean part) {
        PolicySettings written = PolicySettingsFile.read(file, infos());
        return new Terms(
                rules,
                PolicySettingsFile.profile(file, written, profile),
                profile != null,
                written.waivers(),
                part,
                LocalDate.now(ZoneId.systemDefault()));
    }
}
