//! The rulebook of `#[user_scoped]`: one function for each rule that the macro enforces, named as the rule.

use super::model::{Agent, Source};
use crate::errors::Errors;

pub(crate) fn check(agent: &Agent, errors: &mut Errors) {
    a_user_scoped_type_names_its_scope(agent, errors);
    an_agent_belongs_to_one_user(agent, errors);
    a_field_has_one_source(agent, errors);
}

fn a_user_scoped_type_names_its_scope(agent: &Agent, errors: &mut Errors) {
    let name = &agent.item.ident;
    if !agent.names_user() {
        errors.push(name, format!("`{name}` belongs to a user and does not say so; write `struct {name}<'user>`"));
    }
    let mut scopes = agent.fields.iter().filter(|field| matches!(field.source, Source::Scope));
    if scopes.next().is_none() {
        errors.push(name, format!("`{name}` has no scope; add the field `scope: UserScope<'user>`"));
    }
    for field in scopes {
        let field = &field.ident;
        errors.push(field, format!("`{name}` has its scope already; remove `{field}`"));
    }
}

fn an_agent_belongs_to_one_user(agent: &Agent, errors: &mut Errors) {
    let name = &agent.item.ident;
    for param in agent.item.generics.lifetimes().filter(|param| param.lifetime.ident != "user") {
        let other = &param.lifetime;
        let message =
            format!("`{name}` belongs to one user, and `{other}` would let another one's data in; use `'user`");
        errors.push(other, message);
    }
}

fn a_field_has_one_source(agent: &Agent, errors: &mut Errors) {
    for field in &agent.fields {
        let name = &field.ident;
        for attr in &field.surplus {
            errors.push(attr, format!("`{name}` has its source already; remove this attribute"));
        }
    }
}
