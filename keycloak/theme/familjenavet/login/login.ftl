<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong displayInfo=false; section>
    <#if section = "header">${msg("loginAccountTitle")}<#elseif section = "form">
        <#if realm.password>
        <form id="kc-form-login" action="${url.loginAction}" method="post" onsubmit="login.disabled = true; return true;">
            <#if wrong>
            <p class="note error" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p>
            </#if>
            <#if !usernameHidden??>
            <div class="field">
                <label for="username">${msg("username")}</label>
                <input class="in" id="username" name="username" value="${(login.username!'')}" type="text" dir="ltr"
                       autocomplete="username" autocapitalize="none" spellcheck="false"
                       <#if wrong>aria-invalid="true" aria-describedby="input-error"<#else>autofocus</#if>>
            </div>
            </#if>
            <div class="field">
                <label for="password">${msg("password")}</label>
                <div class="with-button" dir="ltr">
                    <input class="in" id="password" name="password" type="password" autocomplete="current-password"
                           <#if wrong>aria-invalid="true" aria-describedby="input-error" autofocus</#if>>
                    <button class="icon-btn" type="button" aria-label="${msg("showPassword")}" aria-controls="password"
                            data-password-toggle data-icon-show="eye" data-icon-hide="eye-off"
                            data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}">
                        <i class="eye" aria-hidden="true"></i>
                    </button>
                </div>
            </div>
            <#if realm.resetPasswordAllowed>
            <p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
            </#if>
            <input type="hidden" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
            <button class="btn primary big" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
        </form>
        <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
        </#if>
    <#elseif section = "socialProviders">
        <#if realm.password && social?? && social.providers?has_content>
        <h2>${msg("identity-provider-login-label")}</h2>
        <ul class="providers">
            <#list social.providers as provider>
            <li><a class="btn big" id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!}</a></li>
            </#list>
        </ul>
        </#if>
    </#if>
</@layout.registrationLayout>
