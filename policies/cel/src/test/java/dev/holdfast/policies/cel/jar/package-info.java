@NullMarked
package dev.holdfast.policies.cel.jar;

import org.jspecify.annotations.NullMarked;
