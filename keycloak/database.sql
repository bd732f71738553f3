-- Keycloak's own database beside the application's; the password comes from the setting familjenavet.keycloak_password.
select format('create role keycloak login password %L', current_setting('familjenavet.keycloak_password')) \gexec
create database keycloak owner keycloak;
