@NullMarked
package dev.holdfast.blueprint.monitoring;

import org.jspecify.annotations.NullMarked;
