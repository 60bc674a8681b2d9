package dev.holdfast.blueprint.monitoring.runbook;

import java.util.List;

/**
 * What somebody should know when an alert fires.
 *
 * @param file the name of its file
 * @param alert the name of the alert
 * @param title what it is
 * @param meaning what it means for users
 * @param looks where to look, in order
 * @param remedies what helps
 * @param cases when it fires in this system
 */
public record Runbook(
        String file,
        String alert,
        String title,
        String meaning,
        List<String> looks,
        List<String> remedies,
        List<Case> cases) {
    /**
     * When it fires.
     *
     * @param summary in words
     * @param lasting how long it has to last, in words
     * @param query the query
     */
    public record Case(String summary, String lasting, String query) {}
}
