package dev.holdfast.policies.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of docs/policies/agreement.md on one program. */
record AgreementPage(String program, List<Comparison> comparisons, Map<String, String> others) {
    private static final Path PAGE = Path.of("../../docs/policies/agreement.md");

    /** Fails where the page says something else; writes it anew with {@code -Dholdfast.docs.update=true}. */
    void isWritten() throws IOException {
        String begin = "<!-- begin: " + program + ", written by its agreement test -->\n";
        String end = "<!-- end: " + program + " -->\n";
        String page = Files.readString(PAGE);
        assertThat(page).contains(begin, end);
        String fresh = page.substring(0, page.indexOf(begin) + begin.length()) + "\n" + text()
                + page.substring(page.indexOf(end));
        if (Boolean.getBoolean("holdfast.docs.update")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/policies/agreement.md is stale: run this test with -Dholdfast.docs.update=true")
                .isEqualTo(fresh);
    }

    private String text() {
        int agreed = comparisons.stream().mapToInt(Comparison::agreed).sum();
        int all = agreed + comparisons.stream().mapToInt(Comparison::differing).sum();
        long open = comparisons.stream()
                .flatMap(each -> each.explained().values().stream())
                .flatMap(List::stream)
                .filter(verdict -> verdict.theirs().equals(Verdict.ABSTAINS))
                .count();
        StringBuilder text = new StringBuilder("Of " + all + " verdicts " + agreed + " agree (" + share(agreed, all)
                + "). " + (all - agreed) + " differ, each for a reason below"
                + (open == 0 ? "" : "; at " + open + " of them " + program + " does not judge the object")
                + ".\n\n");
        text.append("| check | rules | verdicts | agree | differ |\n| --- | --- | --- | --- | --- |\n");
        for (Comparison each : comparisons) {
            int verdicts = each.agreed() + each.differing();
            text.append("| ")
                    .append(each.check().title())
                    .append(" | ")
                    .append(String.join(", ", each.check().rules()))
                    .append(" | " + verdicts + " | " + share(each.agreed(), verdicts) + " | " + each.differing())
                    .append(" |\n");
        }
        comparisons.forEach(each -> differences(each, text));
        text.append("\n### Not shared\n\n");
        others.forEach((check, why) -> text.append("- `" + check + "`: " + why + "\n"));
        return text.append("\n").toString();
    }

    private void differences(Comparison comparison, StringBuilder into) {
        if (comparison.differing() == 0) {
            return;
        }
        into.append("\n### ")
                .append(comparison.check().title())
                .append(" and ")
                .append(String.join(", ", comparison.check().rules()))
                .append("\n\n");
        comparison.explained().forEach((explanation, verdicts) -> {
            into.append("- ").append(explanation.why()).append('\n');
            byWords(verdicts).forEach((words, places) -> into.append("  - ")
                    .append(words)
                    .append(", ")
                    .append(places.size())
                    .append(" in all: ")
                    .append(String.join(", ", places))
                    .append('\n'));
        });
    }

    private Map<String, List<String>> byWords(List<Verdict> verdicts) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            String words = program + " " + verdict.theirs() + ", Holdfast " + verdict.ours();
            places.computeIfAbsent(words, none -> new ArrayList<>()).add("`" + verdict.at() + "`");
        }
        return places;
    }

    private static String share(int part, int all) {
        return all == 0 ? "–" : Math.floorDiv(part * 100, all) + "%";
    }
}
