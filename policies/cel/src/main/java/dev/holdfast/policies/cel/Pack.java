package dev.holdfast.policies.cel;

import dev.holdfast.policies.cel.expression.Language;
import dev.holdfast.policies.cel.jar.JarRules;
import dev.holdfast.policies.cel.policy.OwnPolicy;
import dev.holdfast.policies.cel.policy.OwnRule;
import dev.holdfast.policies.cel.read.PolicyReader;
import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.tree.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of policies of one's own.
 *
 * @param folder the folder as it was given
 * @param policies the policies in CEL, in the order of their files
 * @param rules all rules of the pack, those in Java behind the others; none if anything is wrong
 * @param faults all that is wrong
 */
public record Pack(Path folder, List<OwnPolicy> policies, List<Rule> rules, List<PackFault> faults) {
    /** Loads a pack. Never throws for what is in the folder: that is among the faults. */
    public static Pack load(Path folder) {
        List<PackFault> faults = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            faults.add(PackFiles.fault(folder, "a pack is a folder; there is none"));
            return refused(folder, faults);
        }
        PackFiles files;
        try {
            files = PackFiles.in(folder);
        } catch (IOException e) {
            faults.add(PackFiles.fault(folder, "it cannot be read as a pack: " + e.getMessage()));
            return refused(folder, faults);
        }
        Ids ids = new Ids(faults);
        List<OwnPolicy> policies = policies(files, ids, faults);
        List<Rule> rules = new ArrayList<>();
        policies.forEach(policy -> rules.add(new OwnRule(policy)));
        for (Path jar : files.jars()) {
            JarRules loaded = JarRules.of(jar);
            loaded.faults().forEach(reason -> faults.add(PackFiles.fault(jar, reason)));
            for (Rule rule : loaded.rules()) {
                ids.add(new PolicyReader.WrittenId(rule.info().id(), PackFiles.shown(jar), Place.NONE));
                rules.add(rule);
            }
        }
        if (rules.isEmpty() && faults.isEmpty()) {
            faults.add(
                    PackFiles.fault(folder, "there is no policy in it: no YAML file with id and require, and no jar"));
        }
        return faults.isEmpty()
                ? new Pack(folder, List.copyOf(policies), List.copyOf(rules), List.of())
                : refused(folder, faults);
    }

    private static Pack refused(Path folder, List<PackFault> faults) {
        return new Pack(folder, List.of(), List.of(), List.copyOf(faults));
    }

    private static List<OwnPolicy> policies(PackFiles files, Ids ids, List<PackFault> faults) {
        List<OwnPolicy> policies = new ArrayList<>();
        if (files.yaml().isEmpty()) {
            return policies;
        }
        PolicyReader reader = new PolicyReader(new Language());
        for (Path file : files.yaml()) {
            String text = PackFiles.text(file, faults);
            if (text != null) {
                PolicyReader.Result read = reader.read(PackFiles.shown(file), file, text);
                faults.addAll(read.faults());
                read.ids().forEach(ids::add);
                policies.addAll(read.policies());
            }
        }
        return policies;
    }

    /** Each name once, and none of those that come with Holdfast. */
    private static final class Ids {
        private final Map<String, String> taken = new HashMap<>();
        private final List<PackFault> faults;

        Ids(List<PackFault> faults) {
            this.faults = faults;
            Catalogue.all().forEach(rule -> taken.put(rule.info().id(), "a rule that comes with Holdfast"));
        }

        void add(PolicyReader.WrittenId id) {
            String other = taken.putIfAbsent(
                    id.id(),
                    id.file() + (id.place().line() == 0 ? "" : ":" + id.place().line()));
            if (other != null) {
                faults.add(new PackFault(id.file(), id.place(), "the id " + id.id() + " is taken by " + other));
            }
        }
    }
}
