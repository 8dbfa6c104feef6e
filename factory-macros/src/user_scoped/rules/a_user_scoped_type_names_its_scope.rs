//! A user-scoped type declares `'user`, and has one field of the type `UserScope<'user>`.

use crate::{
    kit::{
        display::format_tokens,
        errors::Errors,
        types::{
            lifetimes::mentions_user,
            shapes::{first_lifetime, last_segment, type_arguments},
        },
    },
    user_scoped::model::{agent::Agent, field::Field, source::Source, syntax::ImplSyntax},
};

pub(crate) fn check_struct(agent: &Agent<'_>, errors: &mut Errors) {
    let name = agent.ident;
    let mut scopes = agent.scope_fields();
    match (agent.declares_user(), scopes.next()) {
        (false, scope) => report_missing_user(agent, scope.is_some(), errors),
        (true, None) => report_missing_scope(agent, errors),
        (true, Some(scope)) => {
            if let Some(other) = scope.other_lifetime() {
                errors.push(other, format!("the scope of `{name}` belongs to its user; write `'user` for `{other}`"));
            }
        }
    }
    for surplus in scopes {
        let field = surplus.ident;
        errors.push(field, format!("`{name}` already has a scope; remove `{field}`"));
    }
}

fn report_missing_user(agent: &Agent<'_>, has_scope: bool, errors: &mut Errors) {
    let name = agent.ident;
    if let Some(other) = agent.first_lifetime() {
        errors.push(other, format!("the lifetime of `{name}` belongs to its user; write `'user` for `{other}`"));
        return;
    }
    let field = if has_scope { "" } else { ", with a field `scope: UserScope<'user>`" };
    errors.push(name, format!("`{name}` belongs to a user but has no lifetime; write `struct {name}<'user>`{field}"));
}

fn report_missing_scope(agent: &Agent<'_>, errors: &mut Errors) {
    let name = agent.ident;
    if let Some(field) = agent.fields.iter().find(|field| field.wraps_scope()) {
        errors.push(field.ty, format!("`{name}` holds its scope by value; write `UserScope<'user>`"));
        return;
    }
    let remedy = "add the field `scope: UserScope<'user>`";
    let alias = agent.fields.iter().find(|field| is_possible_alias(field)).map(|field| {
        format!(", or write `UserScope<'user>` for `{}` if that is an alias of it", format_tokens(field.ty))
    });
    errors.push(name, format!("`{name}` has no scope; {remedy}{}", alias.unwrap_or_default()));
}

/// Returns whether the field may be a scope under another name: it has no source, and `'user` is the only argument of
/// its type.
fn is_possible_alias(field: &Field<'_>) -> bool {
    let last = last_segment(field.ty).filter(|last| type_arguments(&last.arguments).is_empty());
    field.source == Source::Default && last.and_then(first_lifetime).is_some_and(|lifetime| lifetime.ident == "user")
}

pub(crate) fn check_impl(syntax: &ImplSyntax, errors: &mut Errors) {
    let name = &syntax.ident;
    let is_declared = syntax.generics.lifetimes().any(|param| param.lifetime.ident == "user");
    if !(syntax.constructors.is_empty() || is_declared && mentions_user(&syntax.self_ty)) {
        errors.push(&syntax.self_ty, format!("`{name}` belongs to a user; write `impl<'user> {name}<'user>`"));
    }
}

/// Checks the scopes among the arguments. A constructor without a scope is accepted, because it may take the scope from
/// an agent.
pub(crate) fn check_arguments(agent: &Agent<'_>, errors: &mut Errors) {
    let name = agent.ident;
    for scope in agent.scope_fields() {
        // Another name for the user's lifetime is reported once, at the `impl`.
        if agent.declares_user() && !mentions_user(scope.ty) {
            errors.push(scope.ty, format!("the scope of `{name}` belongs to its user; write `UserScope<'user>`"));
        }
    }
    for surplus in agent.scope_fields().skip(1) {
        let surplus = surplus.ident;
        errors.push(surplus, format!("the constructor already has a scope; remove `{surplus}`"));
    }
    for field in agent.fields.iter().filter(|field| field.wraps_scope()) {
        errors.push(field.ty, "a constructor takes its scope by value; write `UserScope<'user>`");
    }
}
