package dev.holdfast.policies.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tests of kube-linter expect of kube-linter: they are shell scripts that compare its reports with texts. */
final class KubeLinter {
    private static final Pattern BEGIN = Pattern.compile("(?m)^@test ");
    private static final Pattern FILE = Pattern.compile("tmp=\"tests/checks/([^\"]+)\"");
    private static final Pattern CHECK = Pattern.compile("--include (\\S+) ");
    private static final Pattern COUNT = Pattern.compile("\\$\\{count}\" == \"(\\d+)\"");
    /** {@code [[ "${message1}" == "Deployment: …" ]]}, and the same of an array. */
    private static final Pattern MESSAGE = Pattern.compile("essages?(?:\\[)?\\d+]?}\" [=~]+ \"(\\w+)[ :]");

    private KubeLinter() {}

    /**
     * The expectations of one test.
     *
     * @param check the only check that runs in it
     * @param file the only file that it looks at
     * @param reports how many reports there are, by the kind of the object
     * @param count how many reports there are of all kinds; more than the sum of the others where the test does not look at each
     */
    record Expectation(String check, String file, Map<String, Integer> reports, int count) {
        boolean isComplete() {
            return reports.values().stream().mapToInt(Integer::intValue).sum() == count;
        }
    }

    /** Reads the expectations of all tests that run one built-in check. */
    static List<Expectation> expectations(Path checkout) throws IOException {
        List<Expectation> expectations = new ArrayList<>();
        for (String test : BEGIN.split(Files.readString(checkout.resolve("e2etests/bats-tests.sh")), -1)) {
            Matcher file = FILE.matcher(test);
            Matcher check = CHECK.matcher(test);
            if (file.find() && check.find()) {
                expectations.add(expectation(check.group(1), file.group(1), test));
            }
        }
        return expectations;
    }

    private static Expectation expectation(String check, String file, String test) {
        Map<String, Integer> reports = new TreeMap<>();
        Matcher message = MESSAGE.matcher(test);
        while (message.find()) {
            reports.merge(message.group(1), 1, Integer::sum);
        }
        Matcher count = COUNT.matcher(test);
        int named = reports.values().stream().mapToInt(Integer::intValue).sum();
        return new Expectation(check, file, reports, count.find() ? Integer.parseInt(count.group(1)) : named);
    }
}
