package dev.holdfast.policies.settings;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.waiver.Waiver;
import dev.holdfast.policies.yaml.YamlDocuments;
import dev.holdfast.topology.units.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a team's file of settings: {@code profile}, {@code profiles}, {@code rules}, {@code waivers}, {@code packs}. All that is wrong with it
 * is found at once.
 */
public final class SettingsReader {
    private static final List<String> KEYS = List.of("profile", "profiles", "rules", "waivers", "packs");
    private static final List<String> PROFILE = List.of("extends", "rules");
    private static final List<String> WAIVER = List.of("rule", "object", "reason", "until");

    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
    private final List<BadDocument> faults = new ArrayList<>();

    /** A reader that knows these rules. */
    public SettingsReader(List<RuleInfo> rules) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /** What was read, and what is wrong with it; what was read counts only where nothing is. */
    public record Read(PolicySettings settings, List<BadDocument> faults) {}

    /** Reads a file. A reader is for one file. */
    public Read read(SourceFile file) {
        YamlDocuments documents = YamlDocuments.read(file.text());
        if (documents.fault() != null) {
            return new Read(PolicySettings.NONE, List.of(documents.fault()));
        }
        if (documents.roots().size() > 1) {
            faults.add(new BadDocument(documents.roots().get(1).place(), "the file holds one document only"));
        }
        PolicySettings settings = documents.roots().isEmpty()
                ? PolicySettings.NONE
                : settings(documents.roots().get(0), file.origin().name());
        return new Read(settings, List.copyOf(faults));
    }

    private PolicySettings settings(Node root, String file) {
        if (!root.isMap()) {
            faults.add(new BadDocument(root.place(), "settings are a mapping with " + String.join(", ", KEYS)));
            return PolicySettings.NONE;
        }
        Keys.check(root, KEYS, faults);
        Map<String, Profiles.Own> own = new LinkedHashMap<>();
        for (Entry entry : root.get("profiles").entries()) {
            own.put(entry.key(), profile(entry));
        }
        Profiles profiles = new Profiles(own, settings(root.get("rules")));
        String profile = root.get("profile").text();
        if (profile != null && !profiles.names().contains(profile)) {
            faults.add(noProfile(root.get("profile").place(), profile, profiles));
        }
        List<Waiver> waivers = new ArrayList<>();
        for (Node written : root.get("waivers").items()) {
            Waiver waiver = waiver(written, file);
            if (waiver != null) {
                waivers.add(waiver);
            }
        }
        return new PolicySettings(profile, profiles, waivers, packs(root));
    }

    /**
     * Only the folders with policies of a team's own: they have to be loaded before the rest can be read, since that may speak of their
     * rules.
     */
    public static List<String> packs(SourceFile file) {
        List<Node> roots = YamlDocuments.read(file.text()).roots();
        return roots.isEmpty() ? List.of() : packs(roots.get(0));
    }

    private static List<String> packs(Node root) {
        return root.get("packs").items().stream().map(pack -> pack.textOr("")).toList();
    }

    private static BadDocument noProfile(Place place, String name, Profiles profiles) {
        return new BadDocument(
                place,
                "there is no profile " + name + Nearest.hint(name, profiles.names()) + "; there are "
                        + String.join(", ", profiles.names()));
    }

    private Profiles.Own profile(Entry entry) {
        if (entry.key().equals(Profiles.PRODUCTION) || entry.key().equals(Profiles.DEVELOPMENT)) {
            faults.add(new BadDocument(entry.place(), entry.key() + " is there already; give yours another name"));
        }
        Keys.check(entry.value(), PROFILE, faults);
        Node base = entry.value().get("extends");
        if (base.isPresent() && !base.is(Profiles.PRODUCTION) && !base.is(Profiles.DEVELOPMENT)) {
            faults.add(new BadDocument(base.place(), "a profile extends production or development"));
        }
        return new Profiles.Own(
                base.is(Profiles.DEVELOPMENT), settings(entry.value().get("rules")));
    }

    private Map<String, RuleSetting> settings(Node written) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        for (Entry entry : written.entries()) {
            RuleInfo rule = rules.get(entry.key());
            if (rule == null) {
                faults.add(new BadDocument(entry.place(), noRule(entry.key())));
            } else {
                settings.put(rule.id(), new RuleSettingReader(rule, faults).read(entry.value()));
            }
        }
        return settings;
    }

    private String noRule(String id) {
        return "there is no rule " + id + Nearest.hint(id, rules.keySet()) + "; 'holdfast policies list' names them";
    }

    private @Nullable Waiver waiver(Node written, String file) {
        int before = faults.size();
        Keys.check(written, WAIVER, faults);
        String rule = required(written, "rule");
        String object = required(written, "object");
        String reason = required(written, "reason");
        LocalDate until = date(written.get("until"), written.place());
        if (!rule.isEmpty() && !rules.containsKey(rule)) {
            faults.add(new BadDocument(written.get("rule").place(), noRule(rule)));
        }
        return faults.size() > before || until == null
                ? null
                : new Waiver(rule, object, reason, until, file, written.place());
    }

    private String required(Node waiver, String key) {
        String text = waiver.get(key).textOr("").strip();
        if (text.isEmpty()) {
            faults.add(new BadDocument(
                    waiver.place(), "a waiver needs rule, object, reason and until; " + key + " is missing"));
        }
        return text;
    }

    private @Nullable LocalDate date(Node written, Place otherwise) {
        try {
            return LocalDate.parse(written.textOr(""));
        } catch (DateTimeException noDate) {
            Place place = written.isPresent() ? written.place() : otherwise;
            faults.add(new BadDocument(place, "until is the last day of the waiver, as in 2027-06-30"));
            return null;
        }
    }
}
