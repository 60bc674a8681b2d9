package dev.holdfast.topology.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name that a misspelt one was meant to be. */
public final class Nearest {
    private Nearest() {}

    /**
     * Returns the known name with the fewest edits to the word, or null if none is near: at most one edit for each
     * three characters, where an edit inserts, drops, changes
     * or swaps characters. Case, {@code -} and {@code _} do not count.
     */
    public static @Nullable String to(String word, Collection<String> names) {
        List<String> near = allTo(word, names, 1);
        return near.isEmpty() ? null : near.get(0);
    }

    /** Returns the near names in order of distance, then of the alphabet; at most so many. */
    public static List<String> allTo(String word, Collection<String> names, int most) {
        String plain = fold(word);
        record Near(String name, int edits) {}
        List<Near> found = new ArrayList<>();
        for (String name : names) {
            String other = fold(name);
            int allowed = Math.max(1, Math.max(plain.length(), other.length()) / 3);
            if (Math.abs(plain.length() - other.length()) <= allowed) {
                int edits = edits(plain, other);
                if (edits <= allowed && edits < Math.min(plain.length(), other.length())) {
                    found.add(new Near(name, edits));
                }
            }
        }
        found.sort((a, b) -> a.edits() != b.edits()
                ? Integer.compare(a.edits(), b.edits())
                : a.name().compareTo(b.name()));
        return found.stream().limit(most).map(Near::name).toList();
    }

    /** Returns the sentence {@code "; did you mean X?"}, or nothing if no name is near. */
    public static String hint(String word, Collection<String> names) {
        String near = to(word, names);
        return near == null ? "" : "; did you mean " + near + "?";
    }

    private static String fold(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-' && c != '_') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    /**
     * The optimal string alignment distance; see Boytsov, "Indexing methods for approximate dictionary searching"
     * (2011), section 2.1.
     */
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
