package se.familjenavet.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.regex.Pattern;

/** Whom a letter goes to: one bare address, of characters that need no quoting and reach every mail server. */
final class Recipient {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}");

    private Recipient() {}

    static InternetAddress of(String address) throws MailRefused {
        try {
            String plain = withPlainDomain(address);
            if (ADDRESS.matcher(plain).matches()) {
                InternetAddress recipient = new InternetAddress(plain, true);
                recipient.validate();
                return recipient;
            }
        } catch (AddressException | IllegalArgumentException malformed) {
            // refused below, without the words of the parser, which repeat the address
        }
        throw new MailRefused(true, "The recipient's address is malformed");
    }

    /** With a domain such as {@code företag.example} as name servers know it. */
    private static String withPlainDomain(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }
}
