package org.recto.rule;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Leaves findings' messages as they are: they quote cards, and a card's braces and backslashes are no template. Field
 * constraints speak English whatever the machine's locale.
 */
final class VerbatimFindings implements MessageInterpolator {

    private final MessageInterpolator fields = new ParameterMessageInterpolator();

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Locale.ENGLISH);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        boolean isFinding = context.getConstraintDescriptor().getAnnotation() instanceof FollowsRules;
        return isFinding ? template : fields.interpolate(template, context, Locale.ENGLISH);
    }
}
