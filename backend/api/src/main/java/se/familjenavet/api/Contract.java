package se.familjenavet.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.OAuthScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The head of the API document. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Familjenavet",
                        version = "1.0.0",
                        description = """
                                Familjecentraler, och det föräldrastöd i grupp som de erbjuder.
                                Family centres, and the group-based parenting support that they offer.

                                Limits (gränser): a body is at most 1 MiB, a list gives at most 100 items a page, a request \
                                takes at most 8 s. Identifiers are UUIDs; times are UTC, dates Swedish.""",
                        contact = @Contact(name = "Familjenavet", url = "https://familjenavet.example/kontakt"),
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/sv"),
                        termsOfService = "https://familjenavet.example/villkor"),
        servers =
                @Server(
                        url = "https://familjenavet.example/familjenavet/v1",
                        description = "Production. Produktion.",
                        extensions = @Extension(name = "x-internal", value = "false", parseValue = true)),
        externalDocs =
                @ExternalDocumentation(
                        description = "Kom igång för integratörer. First steps for integrators.",
                        url = "https://familjenavet.example/docs/integrator"),
        tags = {
            @Tag(name = "Centres", description = "Familjecentraler. Family centres."),
            @Tag(name = "Places", description = "Regioner och kommuner. Regions and municipalities."),
            @Tag(name = "Platform", description = "För den som driver tjänsten. For those who run the service."),
            @Tag(name = "Public", description = "För alla, utan inloggning. For everyone, without sign-in."),
            @Tag(name = "Staff", description = "Personal vid centralerna. Staff of the centres."),
            @Tag(
                    name = "Programme",
                    description = "Programmet: vägledningar och dialogkort. The programme: session guides and cards."),
            @Tag(
                    name = "Toolbox",
                    description = "Verktygslådan: film, podd, bild, länk, dokument. The toolbox and its files."),
            @Tag(name = "Groups", description = "Föräldragrupper och deras träffar. Parent groups and their sessions."),
            @Tag(
                    name = "Families",
                    description =
                            "Familjer, deras platser i grupper och väntelistor. Families, their places and queues."),
            @Tag(name = "Messages", description = "Mejl till familjer. Letters to families."),
            @Tag(name = "Rounds", description = "Enkätomgångar: vilka som tillfrågas. Survey rounds: who is asked."),
            @Tag(name = "Attendance", description = "Närvaro vid träffarna. Attendance at the sessions."),
            @Tag(name = "Surveys", description = "Enkäter: vad de frågar. Surveys: what they ask."),
            @Tag(name = "Indicators", description = "Indikatorer och mål. Indicators and targets."),
            @Tag(name = "Tasks", description = "Sådant som tar en stund. Long work."),
            @Tag(name = "Events", description = "Vad som har hänt. What has happened."),
            @Tag(
                    name = "Retention",
                    description = "Gallring: beslut, körningar och register. Retention: decisions, runs and register."),
            @Tag(name = "Audit", description = "Vem har läst vad. Who read what."),
            @Tag(name = "Privacy", description = "Integritet: slå upp, lämna ut, rätta, radera. The privacy desk."),
            @Tag(name = "About", description = "Om API:t och den som anropar. About the API and who calls.")
        },
        extensions = @Extension(name = "x-limitations", value = "1 MiB per body, 100 items per page, 8 s per request"))
@SecurityScheme(
        securitySchemeName = "oauth",
        type = SecuritySchemeType.OAUTH2,
        description =
                "Client credentials for machines; signed JWTs, checked as RFC8725 says. Klientuppgifter för system.",
        flows =
                @OAuthFlows(
                        clientCredentials =
                                @OAuthFlow(
                                        tokenUrl =
                                                "https://login.familjenavet.example/realms/familjenavet/protocol/openid-connect/token",
                                        scopes = {
                                            @OAuthScope(
                                                    name = "centres:read",
                                                    description = "Läsa centraler. Read centres."),
                                            @OAuthScope(
                                                    name = "events:read",
                                                    description = "Följa vad som händer. Follow what happens."),
                                            @OAuthScope(
                                                    name = "centres:write",
                                                    description = "Ändra centraler. Change centres."),
                                            @OAuthScope(
                                                    name = "staff:read",
                                                    description = "Läsa om personal. Read about staff."),
                                            @OAuthScope(
                                                    name = "staff:write",
                                                    description = "Planera och ändra personal. Plan and change staff."),
                                            @OAuthScope(
                                                    name = "groups:read",
                                                    description =
                                                            "Läsa grupper och träffar. Read groups and sessions."),
                                            @OAuthScope(
                                                    name = "groups:write",
                                                    description =
                                                            "Planera grupper och träffar. Plan groups and sessions."),
                                            @OAuthScope(
                                                    name = "enrolments:read",
                                                    description =
                                                            "Läsa familjers platser, utan namn. Read places, without names."),
                                            @OAuthScope(
                                                    name = "enrolments:contact",
                                                    description =
                                                            "Läsa namn och kontaktuppgifter. Read names and contact details."),
                                            @OAuthScope(
                                                    name = "enrolments:write",
                                                    description =
                                                            "Skriva in familjer i grupper. Bring families to groups."),
                                            @OAuthScope(
                                                    name = "audit:read",
                                                    description = "Läsa vem som läst vad. Read who read what."),
                                            @OAuthScope(
                                                    name = "privacy:read",
                                                    description =
                                                            "Läsa en familjs uppgifter i Integritet. Read at the privacy desk."),
                                            @OAuthScope(
                                                    name = "privacy:write",
                                                    description =
                                                            "Rätta och radera uppgifter. Correct and erase data."),
                                            @OAuthScope(
                                                    name = "programmes:read",
                                                    description = "Läsa programmet. Read the programme."),
                                            @OAuthScope(
                                                    name = "programmes:write",
                                                    description = "Skriva programmet. Write the programme."),
                                            @OAuthScope(
                                                    name = "surveys:read",
                                                    description = "Läsa enkäter. Read surveys."),
                                            @OAuthScope(
                                                    name = "surveys:write",
                                                    description = "Skriva enkäter. Write surveys."),
                                            @OAuthScope(
                                                    name = "survey-results:read",
                                                    description = "Läsa enkätresultat. Read results of surveys."),
                                            @OAuthScope(
                                                    name = "indicators:read",
                                                    description = "Läsa indikatorer. Read indicators."),
                                            @OAuthScope(
                                                    name = "indicators:write",
                                                    description =
                                                            "Skriva händelser i trender. Write what happened in trends."),
                                            @OAuthScope(
                                                    name = "settings:read",
                                                    description =
                                                            "Läsa regionens inställningar. Read a region's settings."),
                                            @OAuthScope(
                                                    name = "settings:write",
                                                    description =
                                                            "Ändra regionens inställningar. Change a region's settings.")
                                        })))
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.APIKEY,
        in = org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn.COOKIE,
        apiKeyName = "q_session",
        description = "People's session by the web app. Människors inloggning i webbappen.")
public class Contract extends Application {}
