<#-- The frame of every page: brand, language, one sheet. The scripts are Keycloak's own. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}" dir="${(locale.rtl)?then('rtl','ltr')}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title><#nested "header"> – Familjenavet</title>
    <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
    <#list properties.styles?split(' ') as style>
    <link href="${url.resourcesPath}/${style}" rel="stylesheet">
    </#list>
    <#if scripts??>
        <#list scripts as script>
    <script src="${script}"></script>
        </#list>
    </#if>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    <#if authenticationSession??>
    <script type="module">
        <#outputformat "JavaScript">
        import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
        </#outputformat>
    </script>
    </#if>
</head>
<body data-page-id="login-${pageId}">
<header class="top">
    <p class="brand">
        <svg viewBox="0 0 40 40" aria-hidden="true"><g class="seat"><circle cx="20" cy="5.5" r="4.3"/><circle cx="34.14" cy="23.23" r="4.3"/><circle cx="26.29" cy="33.06" r="4.3"/><circle cx="13.71" cy="33.06" r="4.3"/><circle cx="5.86" cy="23.23" r="4.3"/><circle cx="8.66" cy="10.96" r="4.3"/></g><circle class="free" cx="31.34" cy="10.96" r="4.3"/><circle class="hub" cx="20" cy="20" r="4.8"/></svg>
        <span>Familjenavet</span>
    </p>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav aria-label="${msg("languages")}">
        <#list locale.supported as l>
            <#if l.languageTag != lang>
        <a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a>
            </#if>
        </#list>
    </nav>
    </#if>
</header>
<main>
    <div class="sheet">
        <h1 id="kc-page-title"><#nested "header"></h1>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
            <#nested "show-username">
        <p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span>
            <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
        </#if>
        <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <p class="note ${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form action="${url.loginAction}" method="post">
            <button class="btn" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
        </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo>
        <div id="kc-info"><#nested "info"></div>
        </#if>
    </div>
</main>
<svg class="sun" viewBox="0 0 460 130" aria-hidden="true"><path d="M110 130a120 120 0 0 1 240 0z"/></svg>
</body>
</html>
</#macro>
