package dev.holdfast.policies.waiver;

import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges findings by the waivers that were written, and the waivers by what they cover. One is used for a whole check, since a waiver that
 * covers something in one environment is of use.
 */
public final class Waivers {
    private final Set<String> rules;
    private final LocalDate today;
    private final Set<Waiver> forMore;
    private final Set<Waiver> declared = new LinkedHashSet<>();
    private final Set<Written> used = new HashSet<>();
    private final Set<Written> told = new HashSet<>();

    /** A waiver by where it is written: several subjects may have the same one, as all rules have that at the head of their file. */
    private record Written(String rule, String file, Place place, String object) {
        static Written of(Waiver waiver) {
            return of(waiver.rule(), waiver.file(), waiver.place(), waiver.object());
        }

        static Written of(String rule, String file, Place place, String object) {
            return new Written(rule, file, place, place.line() > 0 ? "" : object);
        }
    }

    /**
     * Waivers of one check.
     *
     * @param rules the ids of all rules that there are, so that a waiver of none is found
     * @param today the day on which waivers are judged
     */
    public Waivers(Set<String> rules, LocalDate today) {
        this(rules, today, Set.of());
    }

    /**
     * Waivers of a check that looks at a part only.
     *
     * @param rules the ids of all rules that there are, so that a waiver of none is found
     * @param today the day on which waivers are judged
     * @param forMore those that are for more than what is looked at: nothing is said where they cover nothing in it
     */
    public Waivers(Set<String> rules, LocalDate today, Set<Waiver> forMore) {
        this.rules = Set.copyOf(rules);
        this.today = today;
        this.forMore = Set.copyOf(forMore);
    }

    /**
     * Judges what was found; what is wrong with the waivers at the subjects comes behind it.
     *
     * @param findings what was found
     * @param subjects all that waivers can be written at
     * @param also the waivers that are not written at a subject: those of the topology and of the settings
     */
    public List<Judged> judge(List<Finding> findings, Iterable<? extends Subject> subjects, List<Waiver> also) {
        declared.addAll(also);
        List<Judged> judged = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        Map<Subject, List<Waiver>> written = written(subjects, faults);
        for (Finding finding : findings) {
            List<Waiver> atIt = written.get(finding.subject());
            Waiver waiver = covering(finding, atIt != null ? atIt : of(finding.subject(), null), also);
            if (waiver != null) {
                used.add(Written.of(waiver));
            }
            judged.add(new Judged(finding, waiver != null && !waiver.isExpired(today) ? waiver : null));
        }
        written.forEach((subject, waivers) -> waivers.forEach(waiver -> faultOf(waiver, subject, faults)));
        faults.forEach(fault -> judged.add(new Judged(fault, null)));
        return judged;
    }

    /** What is wrong with the waivers that are not written at a subject, once all is judged. */
    public List<Judged> remaining() {
        List<Finding> faults = new ArrayList<>();
        declared.forEach(waiver -> faultOf(waiver, new WaiverSubject(waiver), faults));
        return faults.stream().map(fault -> new Judged(fault, null)).toList();
    }

    /** Whether something is said of a waiver that is not written at a subject, and covers nothing. */
    public static boolean coversNothing(Judged judged) {
        return judged.finding().rule().equals(WaiverRules.UNUSED)
                && judged.finding().subject() instanceof WaiverSubject;
    }

    private Map<Subject, List<Waiver>> written(Iterable<? extends Subject> subjects, List<Finding> faults) {
        Map<Subject, List<Waiver>> written = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            List<Waiver> waivers = of(subject, faults);
            if (!waivers.isEmpty()) {
                written.put(subject, waivers);
            }
        }
        return written;
    }

    /** Those of a subject; where nobody collects what is unclear, it was or will be told at another subject. */
    private List<Waiver> of(Subject subject, @Nullable List<Finding> faults) {
        List<Waiver> waivers = new ArrayList<>();
        for (WrittenWaiver each : subject.waivers()) {
            WaiverText text = WaiverText.parse(each.text());
            String file = subject.origin().name();
            if (text == null) {
                if (faults != null && told.add(Written.of(each.rule(), file, each.place(), subject.words()))) {
                    String message = "the waiver of " + each.rule() + " is not of the form 'until 2027-06-30: reason'";
                    faults.add(fault(WaiverRules.UNCLEAR, subject, each.place(), message));
                }
            } else {
                waivers.add(new Waiver(each.rule(), subject.words(), text.reason(), text.until(), file, each.place()));
            }
        }
        return waivers;
    }

    /** One that still holds, if there is any. */
    private @Nullable Waiver covering(Finding finding, List<Waiver> atIt, List<Waiver> also) {
        List<Waiver> covering = new ArrayList<>();
        for (Waiver waiver : atIt) {
            if (waiver.rule().equals(finding.rule().id())) {
                covering.add(waiver);
            }
        }
        for (Waiver waiver : also) {
            if (waiver.covers(finding)) {
                covering.add(waiver);
            }
        }
        for (Waiver waiver : covering) {
            if (!waiver.isExpired(today)) {
                return waiver;
            }
        }
        return covering.isEmpty() ? null : covering.get(0);
    }

    private void faultOf(Waiver waiver, Subject subject, List<Finding> faults) {
        if (!told.add(Written.of(waiver))) {
            return;
        }
        if (!rules.contains(waiver.rule())) {
            String message = "the waiver is of " + waiver.rule() + ", and there is no such rule";
            faults.add(fault(WaiverRules.UNCLEAR, subject, waiver.place(), message));
        } else if (!used.contains(Written.of(waiver))) {
            if (forMore.contains(waiver)) {
                return;
            }
            String message = "the waiver of " + waiver.rule() + " covers nothing";
            faults.add(fault(WaiverRules.UNUSED, subject, waiver.place(), message));
        } else if (waiver.isExpired(today)) {
            String message =
                    "the waiver of " + waiver.rule() + " expired on " + waiver.until() + ": " + waiver.reason();
            faults.add(fault(WaiverRules.EXPIRED, subject, waiver.place(), message));
        }
    }

    private static Finding fault(RuleInfo rule, Subject subject, Place place, String message) {
        return new Finding(rule, rule.severity(), subject, place, "", message, null);
    }
}
