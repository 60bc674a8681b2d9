package dev.holdfast.policies.agreement;

import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A check of another program that rules of ours make as well.
 *
 * @param check the other program's name of it
 * @param says which of its complaints are meant; all of them where none is named
 * @param rules our rules
 * @param explanations why both differ where they do
 */
record SharedCheck(String check, List<String> says, List<String> rules, List<Explanation> explanations) {
    /**
     * Why both differ at some places.
     *
     * @param why one sentence, which goes into the page
     * @param theirs what the other program says there
     * @param at the places; all that are not named elsewhere, where none is named
     */
    record Explanation(String why, String theirs, List<String> at) {
        boolean covers(Verdict verdict) {
            return theirs.equals(verdict.theirs()) && (at.isEmpty() || at.contains(verdict.at()));
        }
    }

    /** Reads an entry of the table. */
    static SharedCheck of(Node entry) {
        return new SharedCheck(
                entry.get("check").textOr(""),
                texts(entry.get("says")),
                texts(entry.get("rules")),
                entry.get("differences").items().stream()
                        .map(each -> new Explanation(
                                each.get("why").textOr(""), each.get("theirs").textOr(""), texts(each.get("at"))))
                        .toList());
    }

    private static List<String> texts(Node list) {
        return list.items().stream().map(item -> item.textOr("")).toList();
    }

    /** As the page calls it. */
    String title() {
        return "`" + check + "`"
                + (says.isEmpty() ? "" : says.stream().collect(Collectors.joining("”, “", " (“", "”)")));
    }

    /** The explanation of a difference: the one that names the place, before one for all. */
    List<Explanation> explaining(Verdict verdict) {
        List<Explanation> named = explanations.stream()
                .filter(each -> !each.at().isEmpty() && each.covers(verdict))
                .toList();
        return named.isEmpty()
                ? explanations.stream().filter(each -> each.covers(verdict)).toList()
                : named;
    }
}
