package dev.holdfast.policies.text;

import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of words, at least one.
 *
 * @param words what stands in it
 * @param waivers what is waived at it
 */
public record Line(List<Word> words, List<WrittenWaiver> waivers) {
    /** Where its first word begins. */
    public Place place() {
        return words.get(0).place();
    }

    /** A word by its number, from 0; empty where there are fewer. */
    public String text(int index) {
        return index < words.size() ? words.get(index).text() : "";
    }

    /** Whether it begins with these words. */
    public boolean begins(String... with) {
        if (words.size() < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (!words.get(i).is(with[i])) {
                return false;
            }
        }
        return true;
    }

    /** The number of the first word from a number on that reads like this; -1 where none does. */
    public int indexOf(String word, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word from a number on reads like this. */
    public boolean has(String word, int from) {
        return indexOf(word, from) >= 0;
    }

    /** The word behind a keyword that stands at a number or later; null where there is none. */
    public @Nullable Word after(String keyword, int from) {
        int at = indexOf(keyword, from);
        return at < 0 || at + 1 >= words.size() ? null : words.get(at + 1);
    }

    /** Whether a word of it is known only where it runs. */
    public boolean hasVariable() {
        return words.stream().anyMatch(Word::variable);
    }
}
