@NullMarked
package dev.holdfast.policies.traefik;

import org.jspecify.annotations.NullMarked;
