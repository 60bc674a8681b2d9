package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A configuration of HAProxy.
 *
 * @param file where it is
 * @param sections in their order
 */
public record HaproxyFile(SourceFile file, List<HaproxySection> sections) {
    /** The sections of a kind. */
    public List<HaproxySection> all(String kind) {
        return sections.stream().filter(section -> section.kind().equals(kind)).toList();
    }

    /** The sections that take connections. */
    public List<HaproxySection> fronts() {
        return sections.stream().filter(HaproxySection::isFront).toList();
    }

    /** The sections that have servers. */
    public List<HaproxySection> backs() {
        return sections.stream().filter(HaproxySection::isBack).toList();
    }

    /** The value that the {@code global} sections set, the last counts; null where none does. */
    public @Nullable Word global(String... keywords) {
        Word found = null;
        for (HaproxySection section : all("global")) {
            Word value = section.value(keywords);
            found = value == null ? found : value;
        }
        return found;
    }

    /** The names of the sections that a front hands its connections to; its own where it has servers itself. */
    public Set<String> targets(HaproxySection front) {
        Set<String> names = new LinkedHashSet<>();
        if (front.isBack()) {
            names.add(front.name());
        }
        for (Line line : front.all("use_backend")) {
            names.add(line.text(1));
        }
        Word otherwise = front.value("default_backend");
        if (otherwise != null) {
            names.add(otherwise.text());
        }
        return names;
    }

    /** The sections with servers that a front hands its connections to. */
    public List<HaproxySection> backsOf(HaproxySection front) {
        Set<String> names = targets(front);
        List<HaproxySection> found = new ArrayList<>();
        for (HaproxySection back : backs()) {
            if (names.contains(back.name())) {
                found.add(back);
            }
        }
        return found;
    }
}
