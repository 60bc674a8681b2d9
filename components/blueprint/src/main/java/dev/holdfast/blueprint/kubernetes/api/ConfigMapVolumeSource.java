package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * Texts of a ConfigMap as files.
 *
 * @param name its name
 * @param items which texts; empty for all
 */
public record ConfigMapVolumeSource(String name, List<KeyToPath> items) {}
