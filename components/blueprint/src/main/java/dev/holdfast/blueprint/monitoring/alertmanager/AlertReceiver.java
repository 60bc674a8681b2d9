package dev.holdfast.blueprint.monitoring.alertmanager;

import java.util.List;

/**
 * Some who are told together.
 *
 * @param name the name that routes use
 * @param emails addresses
 * @param slackFiles files, each with the address of a Slack webhook
 * @param webhookFiles files, each with the address of a webhook
 * @param resolved whether they are told too that all is well again
 */
public record AlertReceiver(
        String name, List<String> emails, List<String> slackFiles, List<String> webhookFiles, boolean resolved) {}
