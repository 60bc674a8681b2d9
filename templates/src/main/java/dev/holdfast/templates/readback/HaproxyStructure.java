package dev.holdfast.templates.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A haproxy.cfg as sections of lines of words.
 *
 * @param sections in order
 */
public record HaproxyStructure(List<Section> sections) {
    private static final Set<String> KEYWORDS = Set.of(
            "acme",
            "backend",
            "cache",
            "crt-store",
            "defaults",
            "fcgi-app",
            "frontend",
            "global",
            "http-errors",
            "listen",
            "log-forward",
            "log-profile",
            "mailers",
            "peers",
            "program",
            "resolvers",
            "ring",
            "traces",
            "userlist");

    /**
     * A section.
     *
     * @param header the words of its first line, such as {@code backend web}
     * @param lines the words of each of its other lines
     */
    public record Section(List<String> header, List<List<String>> lines) {}

    /**
     * Reads a file.
     *
     * @throws BrokenStructure for an open quote or a directive before the first section
     */
    public static HaproxyStructure of(String text) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            List<String> words = HaproxyWords.of(line, number);
            if (words.isEmpty()) {
                continue;
            }
            if (KEYWORDS.contains(words.get(0))) {
                sections.add(new Section(words, new ArrayList<>()));
            } else if (sections.isEmpty()) {
                throw new BrokenStructure(number, "a directive before the first section");
            } else {
                sections.get(sections.size() - 1).lines().add(words);
            }
        }
        return new HaproxyStructure(List.copyOf(sections));
    }
}
