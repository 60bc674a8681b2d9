package dev.holdfast.blueprint.kubernetes.api;

/**
 * All new pods start beside the old ones, then a Service leads to them.
 *
 * @param activeService the Service that leads to the version with the traffic
 * @param previewService the Service that leads to the version that is to get it
 * @param autoPromotionEnabled whether it gets it as soon as its pods are ready; otherwise somebody has to say so
 * @param scaleDownDelaySeconds how long the old pods stay after that
 */
public record RolloutBlueGreen(
        String activeService, String previewService, boolean autoPromotionEnabled, int scaleDownDelaySeconds) {}
