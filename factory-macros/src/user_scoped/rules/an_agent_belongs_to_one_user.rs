//! A user-scoped type has no lifetime beside `'user`, and the user-scoped types in it belong to the same user.

use crate::{
    kit::{display::format_tokens, errors::Errors, types::lifetimes::elides_lifetime},
    user_scoped::model::{
        agent::Agent,
        field::{Field, lacks_lifetime},
        source::Source,
    },
};

/// Checks the lifetimes that are written.
pub(crate) fn check_lifetimes(agent: &Agent<'_>, errors: &mut Errors) {
    let name = agent.ident;
    if !agent.declares_user() {
        return;
    }
    for param in agent.generics.lifetimes().filter(|param| param.lifetime.ident != "user") {
        let other = &param.lifetime;
        let fact = format!("`{name}` belongs to one user, and `{other}` would let data of another user in");
        errors.push(other, format!("{fact}; write `'user`"));
    }
    for field in agent.fields.iter().filter(|field| field.source.is_user_scoped()) {
        if let (ident, Some(other)) = (field.ident, field.other_lifetime()) {
            errors.push(other, format!("`{ident}` belongs to the user of `{name}`; write `'user` for `{other}`"));
        }
    }
}

/// Checks the lifetimes of a constructor, which a signature may leave out and a factory has to name.
pub(crate) fn check_arguments(agent: &Agent<'_>, errors: &mut Errors) {
    // Other rules report the lifetime of a scope, and an argument with `#[init]`.
    let has_own_error =
        |field: &&Field<'_>| matches!(field.source, Source::Scope | Source::Init) || field.wraps_scope();
    for field in agent.fields.iter().filter(|field| !has_own_error(field)) {
        check_argument(field, agent, errors);
    }
    check_lifetimes(agent, errors);
}

fn check_argument(field: &Field<'_>, agent: &Agent<'_>, errors: &mut Errors) {
    let (name, ident, user_scoped) = (agent.ident, field.ident, field.user_scoped_type());
    let ty = user_scoped.unwrap_or(field.ty);
    if user_scoped.is_some_and(|ty| lacks_lifetime(ty, agent.generics)) {
        let remedy = format!("write `{}<'user>`", format_tokens(ty));
        errors.push(ty, format!("`{ident}` belongs to the user of `{name}`; {remedy}"));
    } else if elides_lifetime(field.component()) {
        let remedy = "write `'user` for the elided lifetime";
        errors.push(ty, format!("`{ident}` borrows from the user of `{name}`; {remedy}"));
    }
}
