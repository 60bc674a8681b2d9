package dev.holdfast.kubernetes.register;

import java.util.Locale;

/**
 * What the objects of a component are called within it: by what their names add to that of the workload, and by their kind. It depends
 * on nothing but the object, so that a name stays when other objects come and go.
 *
 * @param base the name of the workload; empty where there is none, so that every name stands whole
 */
record ObjectRoles(String base) {
    /** The role of an object, such as {@code headless-service}. */
    String of(String kind, String name) {
        // There is one at most, so that its name says nothing.
        return kind.equals("Namespace") ? "namespace" : prefix(name) + kind.toLowerCase(Locale.ROOT);
    }

    /** The role of a claim, such as {@code claim-data-0}. */
    String ofClaim(String set, String template, int ordinal) {
        return prefix(set) + "claim-" + template + "-" + ordinal;
    }

    /** A name that was too long has lost the name of the workload, and stands as it is. */
    private String prefix(String name) {
        if (name.equals(base)) {
            return "";
        }
        return (name.startsWith(base + "-") ? name.substring(base.length() + 1) : name) + "-";
    }
}
