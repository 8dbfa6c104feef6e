//! The values in an `#[agent(name = value)]` are for the parameters of its agent. The compiler compares the names.

use crate::{
    kit::{display::format_tokens, errors::Errors, types::shapes::is_type_param},
    user_scoped::model::{agent::Agent, field::Field},
};
use syn::ext::IdentExt;

pub(crate) fn check(agent: &Agent<'_>, errors: &mut Errors) {
    for field in agent.fields_with_values() {
        if is_type_param(field.ty, agent.generics) {
            report_type_param(field, errors);
        } else {
            report_repeated_names(field, errors);
        }
    }
}

/// Reports an agent of any type, whose parameters cannot be known.
fn report_type_param(field: &Field<'_>, errors: &mut Errors) {
    let Some(attr) = field.attr else { return };
    let ty = format_tokens(field.ty);
    let remedy = format!("write `#[agent]`, or the type of the agent for `{ty}`");
    errors.push(attr, format!("`{ty}` is a type parameter, so its agent's parameters are not known; {remedy}"));
}

fn report_repeated_names(field: &Field<'_>, errors: &mut Errors) {
    let mut known = Vec::new();
    for value in field.values {
        let name = value.name.unraw();
        if known.contains(&name) {
            errors.push(&value.name, format!("`{name}` already has a value; remove this one"));
        }
        known.push(name);
    }
}
