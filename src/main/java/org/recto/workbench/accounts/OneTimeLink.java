package org.recto.workbench.accounts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.recto.workbench.parts.page.CopyField;
import org.recto.workbench.words.Words;

/** The link by which someone sets their password. It is shown this once: the server keeps only its hash. */
final class OneTimeLink extends Div {

    private static final long serialVersionUID = 1;

    private final String secret;

    /** @param sentence what is to be done with it */
    OneTimeLink(String sentence, String secret) {
        this.secret = secret;
        addClassName("recto-form");
        add(new Paragraph(sentence));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // the address under which the administrator reached the workbench is the one their colleague can reach too
        attached.getUI()
                .getPage()
                .executeJs("return new URL('welcome/' + $0, document.baseURI).href", secret)
                .then(String.class, address -> add(new CopyField(Words.say("accounts.linkLabel"), address)));
    }

    static Dialog dialog(OneTimeLink link) {
        Dialog dialog = new Dialog(Words.say("accounts.newPassword"));
        dialog.add(link);
        dialog.getFooter().add(new Button(Words.say("parts.close"), click -> dialog.close()));
        return dialog;
    }
}
