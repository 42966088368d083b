package org.recto.rule;

/** How much a finding matters, in the words of RFC 2119. */
public enum Severity {
    /** What the entry must not say; it cannot be approved so. */
    ERROR,
    /** What should be mended unless there is a reason. */
    WARNING,
    /** Worth a look. */
    NOTE
}
