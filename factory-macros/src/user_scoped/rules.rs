//! The rulebook of `#[user_scoped]`: one function for each rule that the macro enforces, named as the rule.

use super::{
    field::Source,
    marks::Mark,
    model::{Agent, Made},
};
use crate::kit::{errors::Errors, vetting::shown};

pub(crate) fn check(agent: &Agent, errors: &mut Errors) {
    a_user_scoped_type_names_its_scope(agent, errors);
    an_agent_belongs_to_one_user(agent, errors);
    a_field_has_one_source(agent, errors);
}

fn a_user_scoped_type_names_its_scope(agent: &Agent, errors: &mut Errors) {
    let name = &agent.ident;
    let mut scopes = agent.scopes();
    match (agent.names_user(), agent.generics.lifetimes().next(), scopes.next()) {
        (false, Some(other), _) => {
            let other = &other.lifetime;
            errors.push(other, format!("the lifetime of `{name}` is its user's; write `'user` for `{other}`"));
        }
        (false, None, Some(_)) => {
            errors.push(name, format!("`{name}` belongs to a user and does not say so; write `struct {name}<'user>`"));
        }
        (false, None, None) => {
            let remedy = format!("write `struct {name}<'user>`, with a field `scope: UserScope<'user>`");
            errors.push(name, format!("`{name}` belongs to a user and does not say so; {remedy}"));
        }
        (true, _, None) => match agent.fields.iter().find(|field| field.wraps_a_scope()) {
            Some(field) => {
                errors.push(&field.ty, format!("`{name}` holds its scope as it is; write `UserScope<'user>`"));
            }
            None => errors.push(name, format!("`{name}` has no scope; add the field `scope: UserScope<'user>`")),
        },
        (true, _, Some(scope)) => {
            if let Some(other) = scope.other_lifetime() {
                errors.push(other, format!("the scope of `{name}` is its user's; write `'user` for `{other}`"));
            }
        }
    }
    for field in scopes {
        let field = &field.ident;
        errors.push(field, format!("`{name}` has its scope already; remove `{field}`"));
    }
}

pub(super) fn an_agent_belongs_to_one_user(agent: &Agent, errors: &mut Errors) {
    let name = &agent.ident;
    if !agent.names_user() {
        return;
    }
    for param in agent.generics.lifetimes().filter(|param| param.lifetime.ident != "user") {
        let other = &param.lifetime;
        let message =
            format!("`{name}` belongs to one user, and `{other}` would let another one's data in; use `'user`");
        errors.push(other, message);
    }
    for field in agent.fields.iter().filter(|field| matches!(field.source, Source::Agent | Source::Scoped)) {
        if let (ident, Some(other)) = (&field.ident, field.other_lifetime()) {
            errors.push(other, format!("`{ident}` belongs to the user of `{name}`; write `'user` for `{other}`"));
        }
    }
}

pub(super) fn a_field_has_one_source(agent: &Agent, errors: &mut Errors) {
    let scope = agent.scope_field().map(|field| &field.ident);
    for field in &agent.fields {
        let name = &field.ident;
        let is_second_scope = matches!(field.source, Source::Scope) && scope != Some(name);
        if is_second_scope || scope.is_none() && field.wraps_a_scope() {
            // That it is there at all has its own error.
            continue;
        }
        let by_constructor = matches!(agent.made, Made::Elsewhere);
        let source = match field.source {
            Source::Scope => "comes from the factory",
            _ if by_constructor => "comes from the constructor",
            _ => "has its source already",
        };
        for Mark { attr, .. } in &field.surplus {
            errors.push(attr, format!("`{name}` {source}; remove this attribute"));
        }
        if let (Source::Default, Some(ty), false) = (&field.source, field.borrowed_from_user(), by_constructor) {
            let ty = shown(ty);
            let message = if field.borrows_mutably() {
                format!("`{name}` would change what all users share, and nobody lends that; own a `{ty}` instead")
            } else {
                format!("`{name}` borrows from nobody yet; write `#[shared]` before it to borrow a `{ty}`")
            };
            errors.push(&field.ty, message);
        }
    }
}
