package dev.holdfast.blueprint.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that have the same form wherever they stand. */
final class ValueGenerator {
    private final Dice dice;

    ValueGenerator(Dice dice) {
        this.dice = dice;
    }

    String image() {
        String name = "registry.example.org/team/" + dice.oneOf("app", "node", "tool") + ":1." + dice.between(0, 99);
        return dice.chance(20) ? name + "@sha256:" + "0123456789abcdef".repeat(4) : name;
    }

    String seconds(int least, int most) {
        return dice.between(least, most) + "s";
    }

    /** A secret; the one called {@code listed} is said to exist. */
    String secretKey() {
        return dice.oneOf("listed/key", "listed/token", "own/key", "team.other/pass_word");
    }

    Map<String, Object> secret() {
        return Section.of("secret", secretKey());
    }

    Map<String, Object> resources() {
        return new Section(dice)
                .maybe("requests", () -> amounts(100, 500, 64, 128))
                .maybe("limits", () -> amounts(1000, 4000, 512, 2048))
                .map();
    }

    private Map<String, Object> amounts(int cpuLeast, int cpuMost, int memoryLeast, int memoryMost) {
        return new Section(dice)
                .maybe(
                        "cpu",
                        () -> dice.flip() ? dice.between(cpuLeast, cpuMost) + "m" : Math.max(1, cpuMost / 1000) * 0.5)
                .maybe("memory", () -> dice.between(memoryLeast, memoryMost) + "Mi")
                .maybe("ephemeralStorage", () -> memoryLeast + "Mi")
                .map();
    }

    Map<String, Object> env() {
        Map<String, Object> env = new LinkedHashMap<>();
        for (int i = dice.between(1, 5); i > 0; i--) {
            env.put("VALUE_" + i, environmentValue());
        }
        return env;
    }

    private Object environmentValue() {
        return switch (dice.between(0, 4)) {
            case 0 -> Section.of("text", text());
            case 1 -> Section.of("secret", secretKey());
            case 2 -> Section.of("instance", dice.oneOf("name", "address", "zone", "region", "service"));
            case 3 -> Section.of("env", "OUTSIDE_" + dice.between(0, 9));
            default -> text();
        };
    }

    /** Texts that some syntax or other would take for something else. */
    String text() {
        return dice.oneOf(
                "plain",
                "",
                "two words",
                "yes",
                "1.10",
                "0x1F",
                "60:30",
                "pa$word",
                "${HOME}",
                "{{ x }}",
                "a#b",
                "a; b",
                "it's \"quoted\"",
                "back\\slash",
                "tab\there",
                "line\nbreak",
                "ünï",
                "- dash",
                ": colon",
                "%s",
                "*star",
                "&and",
                "!tag",
                "null",
                "~",
                "  spaces  ",
                "<b>");
    }

    Map<String, Object> files(String folder) {
        Map<String, Object> files = new LinkedHashMap<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            Object file = dice.chance(30)
                    ? text()
                    : new Section(dice)
                            .with(dice.oneOf("content", "secret"), "listed/key")
                            .maybe("mode", () -> dice.oneOf("0400", "0440", "0555"))
                            .map();
            files.put(folder + "/file-" + i + ".conf", file);
        }
        return files;
    }

    Object share() {
        return dice.flip() ? (Object) dice.between(1, 3) : dice.oneOf("10%", "25%", "33.3%", "50%", "100%");
    }

    Map<String, Object> labels() {
        Map<String, Object> labels = new LinkedHashMap<>();
        labels.put("team", dice.oneOf("blue", "green"));
        labels.put("example.org/cost-center", "c" + dice.between(1, 9));
        return labels;
    }

    List<Object> words() {
        return dice.some(4, this::word);
    }

    private Object word() {
        return dice.oneOf("run", "--flag=x", "-c", "echo $HOME; exit 0", "with space", "\"quoted\"");
    }
}
